package org.poamtracker.selfaudit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Loads the questionnaires of the product when the server starts. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class QuestionnaireStart {

    @Inject
    ReferenceQuestionnaires reference;

    @PostConstruct
    void load() {
        reference.load();
    }
}
