-- In which form the copies of each topic are filled. Where the service fills them in another one by now, they are made
-- anew from the topic.
create table copy_form (
    topic text primary key,
    form  text not null check (form <> '')
);
