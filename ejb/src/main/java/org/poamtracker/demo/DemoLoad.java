package org.poamtracker.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Marks a database as a demonstration, for good. */
@Entity
@Table(name = "DEMO_LOAD")
class DemoLoad {

    @Id
    @Column(name = "LOADED_ON")
    private LocalDate loadedOn;

    protected DemoLoad() {}

    DemoLoad(LocalDate loadedOn) {
        this.loadedOn = loadedOn;
    }
}
