-- Made tools with all that says why they may be trusted, what they were used for, and the questions that none serves.
-- Times are text as in ISO 8601, in UTC; money is in millionths of a US dollar.

create table made_tool (
    id              bigint generated always as identity primary key,
    name            text    not null check (length(name) between 1 and 64),
    version         integer not null check (version >= 1),
    state           text    not null check (state in ('PROPOSED', 'VERIFIED', 'APPROVED', 'RETIRED', 'REJECTED')),
    description     text    not null,
    source          text    not null,
    function_name   text    not null,
    parse           text,
    format          text,
    compiled_origin text,
    schema          text,
    examples_hash   text    not null,
    maker           text    not null,
    prompts         text    not null,
    engine          text    not null,
    made_at         text    not null,
    unique (name, version),
    check ((parse is null) = (compiled_origin is null) and (format is null) = (compiled_origin is null))
);

create unique index made_tool_serving on made_tool (name) where state = 'APPROVED';

create table use_case (
    tool_id  bigint  not null references made_tool (id) on delete cascade,
    position integer not null,
    question text    not null,
    snippet  text    not null,
    primary key (tool_id, position)
);

create table example (
    tool_id  bigint  not null references made_tool (id) on delete cascade,
    position integer not null,
    part     text    not null check (part in ('TRAINING', 'VALIDATION', 'UNSEEN')),
    question text    not null,
    answer   text    not null,
    primary key (tool_id, position)
);

create table finding (
    tool_id  bigint  not null references made_tool (id) on delete cascade,
    position integer not null,
    kind     text    not null,
    line     integer not null,
    detail   text    not null,
    primary key (tool_id, position)
);

create table attempt (
    tool_id             bigint  not null references made_tool (id) on delete cascade,
    position            integer not null,
    stage               text    not null,
    number              integer not null,
    prompt              text    not null,
    reply               text    not null,
    passed              boolean not null,
    verdict             text    not null,
    model_calls         bigint  not null,
    tool_calls          bigint  not null,
    input_tokens        bigint  not null,
    cached_input_tokens bigint  not null,
    output_tokens       bigint  not null,
    cost_micro_usd      bigint  not null,
    priced              boolean not null,
    primary key (tool_id, position)
);

create table decision (
    tool_id    bigint  not null references made_tool (id) on delete cascade,
    position   integer not null,
    to_state   text    not null,
    decided_by text    not null,
    reason     text    not null,
    decided_at text    not null,
    primary key (tool_id, position)
);

-- A use of no tool has no tool_id: the strong model answered.
create table tool_use (
    number      bigint generated always as identity primary key,
    tool_id     bigint  references made_tool (id),
    tier        text    not null check (tier in ('COMPILED', 'USER', 'STRONG')),
    question    text    not null,
    answer      text,
    failure     text    not null,
    tool_failed boolean not null,
    is_right    boolean,
    used_at     text    not null
);

create index tool_use_tool on tool_use (tool_id, number);

-- Of each role that was asked; one that was not has no row.
create table tool_use_cost (
    use_number          bigint  not null references tool_use (number) on delete cascade,
    role                text    not null check (role in ('DISPATCHER', 'USER', 'MAKER')),
    model_calls         bigint  not null,
    tool_calls          bigint  not null,
    input_tokens        bigint  not null,
    cached_input_tokens bigint  not null,
    output_tokens       bigint  not null,
    cost_micro_usd      bigint  not null,
    priced              boolean not null,
    primary key (use_number, role)
);

create table kind (
    id                  bigint generated always as identity primary key,
    label               text    not null,
    state               text    not null check (state in ('COLLECTING', 'MADE', 'GIVEN_UP')),
    tool                text,
    failed_makings      integer not null default 0,
    claimed_by          text,
    claimed_until       bigint ,
    model_calls         bigint  not null default 0,
    tool_calls          bigint  not null default 0,
    input_tokens        bigint  not null default 0,
    cached_input_tokens bigint  not null default 0,
    output_tokens       bigint  not null default 0,
    cost_micro_usd      bigint  not null default 0,
    priced              boolean not null default true
);

-- A question is set aside once; by its hash, since an index does not take texts of any length everywhere.
create table instance (
    id            bigint generated always as identity primary key,
    kind_id       bigint  not null references kind (id),
    question      text    not null,
    question_hash text    not null unique,
    status        text    not null check (status in ('WAITING', 'ANSWERED', 'DISPUTED', 'USED')),
    used_for      bigint  references made_tool (id),
    set_aside_at  text    not null,
    check ((status = 'USED') = (used_for is not null))
);

create index instance_kind on instance (kind_id, id);

create table instance_answer (
    instance_id bigint  not null references instance (id) on delete cascade,
    position    integer not null,
    text        text    not null,
    source      text    not null check (source in ('MODEL', 'PERSON')),
    answered_by text    not null,
    agreeing    integer not null,
    votes       integer not null,
    answered_at text    not null,
    primary key (instance_id, position)
);
