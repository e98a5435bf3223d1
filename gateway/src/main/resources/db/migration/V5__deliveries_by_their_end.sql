-- What was done long ago is forgotten (webhook/Tidying), and found for it without a look at all the rest.
create index webhook_delivery_done on webhook_delivery (done_at) where state <> 'WAITING';
