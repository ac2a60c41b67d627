alter table note add column author text not null default 'unknown';
