-- Addresses are kept in one spelling now: scheme and host in small letters, no port that is meant anyhow, and a path
-- (webhook/UrlRule). Those from before get it, too, so that nobody registers the same one a second time. Secrets are
-- sealed for the webhook and letters are signed without the address, so nothing else changes with it.
with parts as (
    select id, agency, url, created_at, lower(substring(url from '^[A-Za-z]+://[^/?#]*') collate "C") as start
    from webhook
), plain as (
    select id, agency, url, created_at,
           regexp_replace(start, case when start like 'https:%' then ':(0*443)?$' else ':(0*80)?$' end, '')
           || case when substr(url, length(start) + 1) like '/%' then '' else '/' end
           || substr(url, length(start) + 1) as plain
    from parts
    where start is not null
), chosen as (
    -- Where an agency has registered one in several spellings, one of them can have the plain one: who has it, or the oldest.
    select distinct on (coalesce(agency, ''), plain) id, url, plain
    from plain
    order by coalesce(agency, ''), plain, url <> plain, created_at, id
)
-- What is shown of it is another text, so its version is another one.
update webhook set url = chosen.plain, version = version + 1
from chosen
where webhook.id = chosen.id and chosen.url <> chosen.plain;
