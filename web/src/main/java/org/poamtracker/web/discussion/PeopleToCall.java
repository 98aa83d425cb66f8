package org.poamtracker.web.discussion;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poamtracker.agency.Reacher;
import org.poamtracker.discussion.DiscussionService;
import org.poamtracker.web.ui.Sending;

/** The names that a comment on an item can call: {@code /discussion/people?id=51}. mention.js offers them while one types. */
@WebServlet("/discussion/people")
public class PeopleToCall extends Sending {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DiscussionService discussions;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder names = Json.createArrayBuilder();
        discussions.people(id(request, "id")).stream()
                .map(Reacher::name)
                .distinct()
                .forEach(names::add);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (JsonWriter out = Json.createWriter(response.getWriter())) {
            out.write(names.build());
        }
    }
}
