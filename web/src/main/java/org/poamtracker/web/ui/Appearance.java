package org.poamtracker.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Light, dark, or as the reader's system has it. Kept in a cookie that {@code resources/ui/page.js} writes. */
@Named
@RequestScoped
public class Appearance {

    private static final String COOKIE = "theme";
    private static final String AS_THE_SYSTEM = "auto";
    private static final Set<String> CHOICES = Set.of("light", "dark", AS_THE_SYSTEM);

    @Inject
    HttpServletRequest request;

    /** {@code light}, {@code dark} or {@code auto}; whatever else the cookie says is {@code auto}. */
    public String getTheme() {
        return cookies()
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(CHOICES::contains)
                .findFirst()
                .orElse(AS_THE_SYSTEM);
    }

    private Stream<Cookie> cookies() {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }
}
