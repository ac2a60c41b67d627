-- A database as version 1 of the tables left it, written by sqlite3's .dump. Databases like this one are out there: it stays as it is.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO flyway_schema_history VALUES(1,'1','made tools uses instances','SQL','V1__made_tools_uses_instances.sql',1096962497,'','2026-11-24 00:04:48.315',76,1);
CREATE TABLE made_tool (
    id              integer primary key,
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
) strict;
INSERT INTO made_tool VALUES(1,'sort_words',1,'RETIRED','Sorts words; it''s "quoted", \ escaped and ünïcödé 🧰',replace('def sort_words(words):\n	return sorted(words)\n','\n',char(10)),'sort_words','def parse(question): ...','def format(value): ...','INDUCED','{"type": "object",  "properties": {}}','4dfd61a9b6fa53d1acc9c844370b6806f8f2bb7d251e3e23afe291fc3762831d','openai:gpt-4o','ab12','bubblewrap','2026-11-23T12:00:00.123456789Z');
INSERT INTO made_tool VALUES(2,'sort_words',2,'APPROVED','Sorts words; it''s "quoted", \ escaped and ünïcödé 🧰',replace('def sort_words(words):\n	return sorted(words)\n','\n',char(10)),'sort_words','def parse(question): ...','def format(value): ...','INDUCED','{"type": "object",  "properties": {}}','4dfd61a9b6fa53d1acc9c844370b6806f8f2bb7d251e3e23afe291fc3762831d','openai:gpt-4o','ab12','bubblewrap','2026-11-23T12:00:00.123456789Z');
INSERT INTO made_tool VALUES(3,'dates',1,'PROPOSED','','','',NULL,NULL,NULL,NULL,'4dfd61a9b6fa53d1acc9c844370b6806f8f2bb7d251e3e23afe291fc3762831d','','','','2026-11-23T12:00:00.123456789Z');
CREATE TABLE use_case (
    tool_id  integer not null references made_tool (id) on delete cascade,
    position integer not null,
    question text    not null,
    snippet  text    not null,
    primary key (tool_id, position)
) strict;
INSERT INTO use_case VALUES(1,0,'Sort: b a',replace('ret = sort_words([''b'', ''a''])\nans = '' ''.join(ret)','\n',char(10)));
INSERT INTO use_case VALUES(1,1,'q','s');
INSERT INTO use_case VALUES(2,0,'Sort: b a',replace('ret = sort_words([''b'', ''a''])\nans = '' ''.join(ret)','\n',char(10)));
INSERT INTO use_case VALUES(2,1,'q','s');
CREATE TABLE example (
    tool_id  integer not null references made_tool (id) on delete cascade,
    position integer not null,
    part     text    not null check (part in ('TRAINING', 'VALIDATION', 'UNSEEN')),
    question text    not null,
    answer   text    not null,
    primary key (tool_id, position)
) strict;
INSERT INTO example VALUES(1,0,'TRAINING','Sort: b a','a b');
INSERT INTO example VALUES(1,1,'TRAINING','Sort: d c','c d');
INSERT INTO example VALUES(1,2,'VALIDATION','Sort: f e','e f');
INSERT INTO example VALUES(1,3,'UNSEEN','Sort: h g','g h');
INSERT INTO example VALUES(2,0,'TRAINING','Sort: b a','a b');
INSERT INTO example VALUES(2,1,'TRAINING','Sort: d c','c d');
INSERT INTO example VALUES(2,2,'VALIDATION','Sort: f e','e f');
INSERT INTO example VALUES(2,3,'UNSEEN','Sort: h g','g h');
INSERT INTO example VALUES(3,0,'TRAINING','Sort: b a','a b');
INSERT INTO example VALUES(3,1,'TRAINING','Sort: d c','c d');
INSERT INTO example VALUES(3,2,'VALIDATION','Sort: f e','e f');
INSERT INTO example VALUES(3,3,'UNSEEN','Sort: h g','g h');
CREATE TABLE finding (
    tool_id  integer not null references made_tool (id) on delete cascade,
    position integer not null,
    kind     text    not null,
    line     integer not null,
    detail   text    not null,
    primary key (tool_id, position)
) strict;
INSERT INTO finding VALUES(1,0,'IMPORT',1,'math');
INSERT INTO finding VALUES(1,1,'RISKY_CALL',3,'eval');
INSERT INTO finding VALUES(2,0,'IMPORT',1,'math');
INSERT INTO finding VALUES(2,1,'RISKY_CALL',3,'eval');
CREATE TABLE attempt (
    tool_id             integer not null references made_tool (id) on delete cascade,
    position            integer not null,
    stage               text    not null,
    number              integer not null,
    prompt              text    not null,
    reply               text    not null,
    passed              integer not null check (passed in (0, 1)),
    verdict             text    not null,
    model_calls         integer not null,
    tool_calls          integer not null,
    input_tokens        integer not null,
    cached_input_tokens integer not null,
    output_tokens       integer not null,
    cost_micro_usd      integer not null,
    priced              integer not null check (priced in (0, 1)),
    primary key (tool_id, position)
) strict;
INSERT INTO attempt VALUES(1,0,'PROPOSE',1,'Write…',replace('```python\nno\n```','\n',char(10)),0,'SyntaxError: line 1',1,0,1000,200,300,900,1);
INSERT INTO attempt VALUES(1,1,'PROPOSE',2,'Again…',replace('```python\nyes\n```','\n',char(10)),1,'runs',1,0,1000,200,300,1100,1);
INSERT INTO attempt VALUES(1,2,'COMPILE',1,'','',1,'induced',0,0,0,0,0,0,1);
INSERT INTO attempt VALUES(2,0,'PROPOSE',1,'Write…',replace('```python\nno\n```','\n',char(10)),0,'SyntaxError: line 1',1,0,1000,200,300,900,1);
INSERT INTO attempt VALUES(2,1,'PROPOSE',2,'Again…',replace('```python\nyes\n```','\n',char(10)),1,'runs',1,0,1000,200,300,1100,1);
INSERT INTO attempt VALUES(2,2,'COMPILE',1,'','',1,'induced',0,0,0,0,0,0,1);
CREATE TABLE decision (
    tool_id    integer not null references made_tool (id) on delete cascade,
    position   integer not null,
    to_state   text    not null,
    decided_by text    not null,
    reason     text    not null,
    decided_at text    not null,
    primary key (tool_id, position)
) strict;
INSERT INTO decision VALUES(1,0,'VERIFIED','checks','reproduces 4 of 4','2026-11-23T12:00:00.123456789Z');
INSERT INTO decision VALUES(1,1,'APPROVED','ada','looked at it','2026-11-23T12:01:00.123456789Z');
INSERT INTO decision VALUES(2,0,'VERIFIED','checks','reproduces 4 of 4','2026-11-23T12:00:00.123456789Z');
INSERT INTO decision VALUES(1,2,'RETIRED','ada','version 2 serves now','2026-11-23T12:01:00.123456789Z');
INSERT INTO decision VALUES(2,1,'APPROVED','ada','looked at it','2026-11-23T12:01:00.123456789Z');
CREATE TABLE tool_use (
    number      integer primary key autoincrement,
    tool_id     integer references made_tool (id),
    tier        text    not null check (tier in ('COMPILED', 'USER', 'STRONG')),
    question    text    not null,
    answer      text,
    failure     text    not null,
    tool_failed integer not null check (tool_failed in (0, 1)),
    is_right    integer check (is_right in (0, 1)),
    used_at     text    not null
) strict;
INSERT INTO tool_use VALUES(1,1,'USER','Sort: pear apple','a b','the compiled tier did not parse it',0,1,'2026-11-23T12:00:00.123456789Z');
INSERT INTO tool_use VALUES(2,NULL,'STRONG','Who wrote it?',NULL,'no tool fits',1,0,'2026-11-23T12:00:00.123456789Z');
CREATE TABLE tool_use_cost (
    use_number          integer not null references tool_use (number) on delete cascade,
    role                text    not null check (role in ('DISPATCHER', 'USER', 'MAKER')),
    model_calls         integer not null,
    tool_calls          integer not null,
    input_tokens        integer not null,
    cached_input_tokens integer not null,
    output_tokens       integer not null,
    cost_micro_usd      integer not null,
    priced              integer not null check (priced in (0, 1)),
    primary key (use_number, role)
) strict;
INSERT INTO tool_use_cost VALUES(1,'DISPATCHER',1,0,1000,200,300,3,1);
INSERT INTO tool_use_cost VALUES(1,'USER',1,0,1000,200,300,40,1);
INSERT INTO tool_use_cost VALUES(2,'MAKER',1,0,10,0,20,0,0);
CREATE TABLE kind (
    id                  integer primary key autoincrement,
    label               text    not null,
    state               text    not null check (state in ('COLLECTING', 'MADE', 'GIVEN_UP')),
    tool                text,
    failed_makings      integer not null default 0,
    claimed_by          text,
    claimed_until       integer,
    model_calls         integer not null default 0,
    tool_calls          integer not null default 0,
    input_tokens        integer not null default 0,
    cached_input_tokens integer not null default 0,
    output_tokens       integer not null default 0,
    cost_micro_usd      integer not null default 0,
    priced              integer not null default 1 check (priced in (0, 1))
) strict;
INSERT INTO kind VALUES(1,'dates','COLLECTING',NULL,1,NULL,NULL,0,0,0,0,0,0,1);
INSERT INTO kind VALUES(2,'sorting','MADE','sort_words',0,NULL,NULL,0,0,0,0,0,0,1);
CREATE TABLE instance (
    id            integer primary key autoincrement,
    kind_id       integer not null references kind (id),
    question      text    not null,
    question_hash text    not null unique,
    status        text    not null check (status in ('WAITING', 'ANSWERED', 'DISPUTED', 'USED')),
    used_for      integer references made_tool (id),
    set_aside_at  text    not null,
    check ((status = 'USED') = (used_for is not null))
) strict;
INSERT INTO instance VALUES(1,1,'Which day is tomorrow?','901a10d0ac7e16765790281dbaa3a033ea23489f119bf4c1eb3083e1b945b055','ANSWERED',NULL,'2026-11-23T12:00:00.123456789Z');
INSERT INTO instance VALUES(2,1,'Which day was it?','2214ed35d8745f7609309eb9c44096369fecd55052affd23a24ff376c976fee0','DISPUTED',NULL,'2026-11-23T12:00:00.123456789Z');
INSERT INTO instance VALUES(3,2,'Sort: b a','cde51e5836b4b6b920c423916a585617b2538888f313be5ec5860b35419df620','USED',2,'2026-11-23T12:00:00.123456789Z');
CREATE TABLE instance_answer (
    instance_id integer not null references instance (id) on delete cascade,
    position    integer not null,
    text        text    not null,
    source      text    not null check (source in ('MODEL', 'PERSON')),
    answered_by text    not null,
    agreeing    integer not null,
    votes       integer not null,
    answered_at text    not null,
    primary key (instance_id, position)
) strict;
INSERT INTO instance_answer VALUES(1,0,'Tuesday','MODEL','openai:gpt-4o',2,3,'2026-11-23T12:00:00.123456789Z');
INSERT INTO instance_answer VALUES(3,0,'a b','PERSON','ada',1,1,'2026-11-23T12:00:00.123456789Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('tool_use',2);
INSERT INTO sqlite_sequence VALUES('kind',2);
INSERT INTO sqlite_sequence VALUES('instance',3);
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE UNIQUE INDEX made_tool_serving on made_tool (name) where state = 'APPROVED';
CREATE INDEX tool_use_tool on tool_use (tool_id, number);
CREATE INDEX instance_kind on instance (kind_id, id);
COMMIT;
