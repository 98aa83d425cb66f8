package org.poamtracker.library;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads what has come with this version of the product, at the first start of each (LIB-4). */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class LibraryStart {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryStart.class);

    @Inject
    LibraryPack pack;

    @PostConstruct
    void load() {
        int files = pack.load();
        if (files > 0) {
            LOG.info("{} files of the library are loaded", files);
        }
    }
}
