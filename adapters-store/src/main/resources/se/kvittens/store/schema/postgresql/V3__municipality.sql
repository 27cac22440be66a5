-- Whose store it is: of the municipality for which something was taken down first.
create table municipality (
  number integer primary key check (number = 1),
  id text not null,
  checksum bigint not null
);

create trigger municipality_is_kept before update or delete on municipality
  for each row execute function entry_is_kept();

create trigger municipalities_are_kept before truncate on municipality
  for each statement execute function entry_is_kept();
