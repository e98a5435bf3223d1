-- What was given up is counted (webhook/DeliveryCounts) and sent again (webhook/SendingAgain) without a look at all the
-- rest.
create index webhook_delivery_dead on webhook_delivery (webhook, seq) where state = 'DEAD';
