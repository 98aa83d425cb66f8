package org.poamtracker.web.selfaudit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poamtracker.selfaudit.PacketService;
import org.poamtracker.web.ui.Sending;

/** A frozen packet: {@code /selfaudit/packet?id=7&as=pdf}, or its text. */
@WebServlet("/selfaudit/packet")
public class PacketDownload extends Sending {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PacketService packets;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = id(request, "id");
        send("pdf".equals(request.getParameter("as")) ? packets.document(id) : packets.text(id), response);
    }
}
