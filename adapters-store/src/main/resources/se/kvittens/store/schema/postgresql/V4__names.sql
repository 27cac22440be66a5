-- Of the carers of a provider one alone gives a name: whose name it is, where it is a carer's.
alter table name add column provider text;

update name set provider = (select s.owner from stream s where s.id = name.stream and s.kind = 'CARER');

create unique index name_provider on name (provider, name);
