-- Each try moves its delivery to another place of the indexes by which it was found, and what it leaves there is read
-- over until it is swept. A fifth of a month's deliveries, which is usual, would be too much of it.
alter table webhook_delivery set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.01);
