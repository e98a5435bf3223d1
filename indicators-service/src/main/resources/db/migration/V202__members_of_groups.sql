-- A task of a group of agencies is done when each of its members has done it.
create table agency_member (
    agency text not null,
    member text not null,
    primary key (agency, member)
);
