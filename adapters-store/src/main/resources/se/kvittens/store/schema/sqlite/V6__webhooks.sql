-- Which systems are told of what happens at a provider, and how it goes. It changes, and holds nobody's secret.
-- Of one that stands no more it is kept who made it and who ended it; then it has no slot.
create table webhook (
  number integer primary key,
  id text not null unique,
  provider text not null,
  slot integer,
  address text not null,
  events text not null,
  who text not null,
  role text not null,
  made text not null,
  generation integer not null,
  rotated text,
  checksum integer not null,
  success text,
  failing_since text,
  failing_times integer,
  failing_last text,
  failing_next text,
  failure text,
  failure_status integer,
  failure_after integer,
  rested text,
  rest_why text,
  ended text,
  ended_who text,
  ended_role text,
  unique (provider, slot)
) strict;

-- How far each has been told: of each carer the version of the record, and the months that were closed.
create table webhook_told (
  webhook text not null references webhook (id),
  what text not null,
  version integer not null,
  primary key (webhook, what)
) strict;
