-- The last link of each chain, signed with the key of the receipts, which the database does not hold: of a report its trail,
-- beside the reports the chains of chain_link. Who rewrites a chain can make every hash anew, and not this.
create table chain_head (
    chain text primary key,
    number int not null check (number > 0),
    jws text not null
);
