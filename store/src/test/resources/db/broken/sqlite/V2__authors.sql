alter table note add column author text not null default 'unknown';
insert into nowhere values (1);
