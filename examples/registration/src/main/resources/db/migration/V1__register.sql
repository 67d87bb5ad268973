-- runs on PostgreSQL and on H2 in its PostgreSQL mode

create table account (
  username varchar(64) primary key,
  password varchar(200) not null,
  name varchar(200) not null,
  -- what the user does for the house as a whole; empty for who works for a participant
  house_role varchar(64),
  organisation_type varchar(64),
  organisation varchar(200),
  task_law varchar(200),
  task_article varchar(100),
  commissioned boolean not null
);

-- the current state; the number of the last event is its version
create table case_state (
  case_id varchar(64) primary key,
  version integer not null,
  document text not null,
  digest varchar(64) not null
);

-- what was done to a case, never what it says: an event may outlive the data it changed. Rows are added and never changed.
create table case_event (
  case_id varchar(64) not null,
  version integer not null,
  at timestamp with time zone not null,
  kind varchar(64) not null,
  participant varchar(64) not null,
  person varchar(64) not null,
  items text not null,
  digest varchar(64) not null,
  primary key (case_id, version)
);

-- which user is which professional of which participant in which case
create table seat (
  username varchar(64) not null references account (username),
  case_id varchar(64) not null references case_state (case_id),
  participant varchar(64) not null,
  person varchar(64) not null,
  primary key (username, case_id)
);

-- what named persons did so that data may be disclosed to one recipient for one purpose
create table fulfilment (
  id varchar(36) primary key,
  case_id varchar(64) not null references case_state (case_id),
  recipient varchar(64) not null,
  purpose varchar(64) not null,
  condition varchar(64) not null,
  by_person varchar(64) not null,
  by_organ varchar(64) not null,
  from_day date not null,
  until_day date,
  categories text not null,
  items text not null
);

-- what was recorded beside a case that bears on how long it may be kept: not necessary any more, or the notifier was answered
create table retention_note (
  id varchar(36) primary key,
  case_id varchar(64) not null references case_state (case_id),
  kind varchar(32) not null,
  by_person varchar(64) not null,
  by_organ varchar(64) not null,
  on_day date not null,
  items text not null,
  why text not null
);

-- the list of the house; of who left only the number is kept
create table topx_list (
  criteria varchar(64) primary key,
  removed integer not null,
  version integer not null
);

create table topx_entry (
  criteria varchar(64) not null references topx_list (criteria),
  person varchar(130) not null,
  placed_on date not null,
  tested_on date not null,
  judged_on date not null,
  by_person varchar(64) not null,
  by_organ varchar(64) not null,
  why text not null,
  primary key (criteria, person)
);

-- seals of the log; a real house keeps them where the writer of the log cannot reach
create table log_seal (
  log varchar(64) not null,
  length integer not null,
  digest varchar(64) not null,
  at timestamp with time zone not null,
  primary key (log, length)
);

-- the chance of which, with the configured secret, the key of a case in the log is made; without it nobody can make it again
create table case_salt (
  case_id varchar(64) primary key,
  salt varchar(64) not null
);

create table log_head (
  log varchar(64) primary key,
  length integer not null,
  digest varchar(64) not null
);

create table log_entry (
  log varchar(64) not null,
  sequence integer not null,
  entry text not null,
  primary key (log, sequence)
);
