package org.poamtracker.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Signs in with a new browser each time: measured are the password and the page behind it. */
final class SigningIn implements Work {

    private final URI server;
    private final String login;
    private final String password;
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();

    SigningIn(URI server, String login, String password) {
        this.server = server;
        this.login = login;
        this.password = password;
    }

    @Override
    public int batch() {
        return 3;
    }

    @Override
    public void prepare(int runs) throws IOException, InterruptedException {
        visitors.clear();
        forms.clear();
        for (int i = 0; i < runs; i++) {
            Visitor visitor = new Visitor(server);
            visitors.add(visitor);
            forms.add(
                    visitor.form("/signin.xhtml", "signin").set("login", login).set("password", password));
        }
    }

    @Override
    public void run(int index) throws IOException, InterruptedException {
        Visitor visitor = visitors.get(index);
        visitor.page(visitor.submit(forms.get(index), "submit"));
    }
}
