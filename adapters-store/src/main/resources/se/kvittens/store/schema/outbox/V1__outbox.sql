-- What a kiosk has taken down, under the numbers that people are told.
create table kept (
  number integer primary key,
  at text not null,
  carer text not null,
  what text not null,
  body text not null,
  recipient text,
  note text not null,
  who text,
  role text,
  done_at text,
  why text,
  fate text not null,
  answer text not null,
  checksum integer not null
) strict;

-- What is to be given next: of those received, the one with the lowest number.
create index kept_fate on kept (fate, number);

-- The last number that was given, and how many accepted ones are no longer kept.
create table tally (
  id integer primary key check (id = 1),
  last_number integer not null,
  accepted_before integer not null
) strict;

insert into tally (id, last_number, accepted_before) values (1, 0, 0);
