-- Files that name no indicator in common need not wait for each other. Null where nobody kept it, or they are too many.
alter table observation_import add column indicators text[];
