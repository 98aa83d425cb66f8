-- A row here says that the database holds a demonstration; every page then shows it.
CREATE TABLE DEMO_LOAD (
    LOADED_ON  DATE  NOT NULL,
    CONSTRAINT DEMO_LOAD_PK PRIMARY KEY (LOADED_ON)
);

GRANT SELECT, INSERT ON DEMO_LOAD TO ${runtime};
