package org.poamtracker.web.ui;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poamtracker.agency.AgencyService;

/** The agencies within reach as JSON, asked for by page.js when somebody is about to type one. */
@WebServlet("/agency/choices")
public class AgencyChoices extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AgencyService agencies;

    /** Answers {@code [{"code": "DTA", "name": "Department of …"}, …]}. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder choices = Json.createArrayBuilder();
        agencies.choices(POAM_VIEW)
                .forEach(choice -> choices.add(
                        Json.createObjectBuilder().add("code", choice.code()).add("name", choice.name())));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(choices.build().toString());
    }
}
