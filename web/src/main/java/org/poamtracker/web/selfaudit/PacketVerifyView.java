package org.poamtracker.web.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.selfaudit.PacketCheck;
import org.poamtracker.selfaudit.PacketService;

/** Behind selfaudit/verify.xhtml. */
@Named
@RequestScoped
public class PacketVerifyView {

    @Inject
    CurrentUser user;

    @Inject
    PacketService packets;

    private Part file;
    private PacketCheck check;

    /** Refuses who reads no self-audits. */
    public void open() {
        user.demand(Permission.SELFAUDIT_VIEW);
    }

    /** Compares the file with what was frozen. */
    public void verify() throws IOException {
        try (InputStream content = file.getInputStream()) {
            check = packets.verify(content.readAllBytes());
        }
    }

    public PacketCheck getCheck() {
        return check;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
