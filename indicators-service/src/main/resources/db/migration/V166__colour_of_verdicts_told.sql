-- The colour turns alone where the time of a target is over and no figure tells how it ended; that is told, too. Until now
-- a status was told alone, and whoever heard it took it for its own colour.
alter table verdict_told add column colour text;
update verdict_told set colour =
    case when status in ('EXCEEDED', 'ACHIEVED', 'MAINTAINED', 'ON_TRACK') then 'GREEN'
         when status in ('NEEDS_ACCELERATION', 'AT_RISK') then 'AMBER'
         when status in ('LIMITED', 'DETERIORATING', 'NOT_ACHIEVED', 'BREACHED') then 'RED'
         else 'GREY' end;
alter table verdict_told
    alter column colour set not null,
    add check (colour in ('GREEN', 'AMBER', 'RED', 'GREY'));
