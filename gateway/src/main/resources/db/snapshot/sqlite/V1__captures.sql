-- Answers to calls, each with who it is from. Nothing is ever changed or deleted here: a call that is captured again gets
-- another row. Times are text as in ISO 8601, in UTC. Bodies are kept once, however often they came.

create table snapshot_tool (
    identity    text primary key,
    name        text not null,
    description text not null,
    schema      text not null,
    provider    text not null,
    provider_name        text not null,
    provider_description text not null,
    category    text not null
) strict;

create table snapshot_session (
    id             integer primary key,
    label          text not null,
    instruction_id text not null,
    instruction    text not null,
    unique (label, instruction_id, instruction)
) strict;

create table snapshot_body (
    sha256  text primary key,
    content blob not null
) strict;

create table capture (
    number          integer primary key,
    call            text    not null,
    tool            text    not null references snapshot_tool (identity),
    arguments       text    not null,
    session         integer not null references snapshot_session (id),
    captured_at     text    not null,
    latency_micros  integer not null,
    provenance      text    not null check (provenance in ('REAL', 'SIMULATED', 'HAND_WRITTEN')),
    simulator_model  text,
    simulator_prompt text,
    simulator_seed   integer,
    status          text    not null,
    answer          text    not null references snapshot_body (sha256),
    method          text,
    uri             text,
    request_headers text,
    request_body    text references snapshot_body (sha256),
    http_status     integer,
    headers         text,
    body            text references snapshot_body (sha256),
    check ((provenance = 'SIMULATED') = (simulator_model is not null)),
    check ((simulator_model is null) = (simulator_prompt is null) and (simulator_model is null) = (simulator_seed is null)),
    check ((method is null) = (uri is null) and (method is null) = (http_status is null) and (method is null) = (body is null)
           and (method is null) = (request_headers is null) and (method is null) = (request_body is null)
           and (method is null) = (headers is null))
) strict;

create index capture_call on capture (call, number);
create index capture_tool on capture (tool, call);
