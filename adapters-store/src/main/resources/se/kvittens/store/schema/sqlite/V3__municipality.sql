-- Whose store it is: of the municipality for which something was taken down first.
create table municipality (
  number integer primary key check (number = 1),
  id text not null,
  checksum integer not null
) strict;

create trigger municipality_is_not_changed before update on municipality
begin
  select raise(abort, 'a store stays with its municipality');
end;

create trigger municipality_is_not_deleted before delete on municipality
begin
  select raise(abort, 'a store stays with its municipality');
end;
