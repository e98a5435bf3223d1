-- Owned by agencies-service; here only what readers are told of an agency.
create table agency_name (
    code     text   primary key,
    name_vi  text   not null,
    name_en  text   not null,
    revision bigint not null
);
