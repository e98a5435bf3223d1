-- The columns of a file, so that its rejected rows go back in them: one that it did not have is left as it stands, and one
-- more that is empty would say that there is none. Null of files that were read before.
alter table observation_import add column columns text[];
