-- What one reader is told of some types is found without a look at all the rest (feed/PageQuery).
create index feed_event_by_reader on feed_event (readers, seq);
create index feed_event_by_type on feed_event (readers, type, seq);
create index feed_event_by_agency_and_type on feed_event (agency, type, seq) where agency is not null;
