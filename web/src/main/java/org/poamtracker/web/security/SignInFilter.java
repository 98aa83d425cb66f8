package org.poamtracker.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.poamtracker.security.SessionService;
import org.poamtracker.security.SessionState;

/**
 * Lets a request through whose session goes on, asked of the database each time: a session ended elsewhere, an account
 * disabled, twelve hours over, all refuse the next request. Everybody else is sent to sign in, by a redirect that an
 * Ajax request understands too.
 */
public class SignInFilter extends AccessControlFilter {

    private static final String SIGN_IN = "/signin.xhtml";
    private static final String CHANGE_PASSWORD = "/account/password.xhtml";

    @Override
    protected boolean isAccessAllowed(ServletRequest servletRequest, ServletResponse response, Object mapped) {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        long id = BrowserSession.id(request);
        if (id == 0 || !SecurityUtils.getSubject().isAuthenticated()) {
            return false;
        }
        SessionState state = CDI.current().select(SessionService.class).get().check(id);
        if (!state.live()) {
            SecurityUtils.getSubject().logout();
            return false;
        }
        BrowserSession.endsAt(request, state.endsAt());
        return !state.mustChangePassword() || request.getServletPath().equals(CHANGE_PASSWORD);
    }

    @Override
    protected boolean onAccessDenied(ServletRequest servletRequest, ServletResponse servletResponse)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        String target = request.getContextPath()
                + (SecurityUtils.getSubject().isAuthenticated() ? CHANGE_PASSWORD : SIGN_IN + returnTo(request));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .append(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"signin\"><redirect url=\"")
                    .append(target)
                    .append("\"></redirect></partial-response>");
        } else {
            response.sendRedirect(target);
        }
        return false;
    }

    /** Where the reader wanted to go, if it is a page that can be opened again. */
    private static String returnTo(HttpServletRequest request) {
        String path = request.getServletPath();
        if (!"GET".equals(request.getMethod()) || !path.endsWith(".xhtml") || path.equals("/home.xhtml")) {
            return "";
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }
}
