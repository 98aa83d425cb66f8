package org.poamtracker.web.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.poamtracker.library.LibraryProposalService;
import org.poamtracker.library.ProposalHome;

/** Behind the library's part of home.xhtml: proposals that wait for the reader, and what became of the reader's own. */
@Named
@RequestScoped
public class LibraryHomeView {

    @Inject
    LibraryProposalService proposals;

    private ProposalHome home;

    @PostConstruct
    void open() {
        home = proposals.home();
    }

    public ProposalHome getHome() {
        return home;
    }
}
