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
 * disabled, twelve hours over, all refuse the next request. Who must change a password or set up a second factor (SEC-4) gets to
 * the page for that and to no other. Everybody else is sent to sign in, by a redirect that an Ajax request understands too.
 */
public class SignInFilter extends AccessControlFilter {

    private static final String SIGN_IN = "/signin.xhtml";
    private static final String CHANGE_PASSWORD = "/account/password.xhtml";
    private static final String SECOND_FACTOR = "/account/secondfactor.xhtml";
    private static final String SIGN_OUT = "/signout";
    private static final String ONLY = SignInFilter.class.getName() + ".only";

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
        String only = only(state);
        request.setAttribute(ONLY, only);
        String path = request.getServletPath();
        return only == null || path.equals(only) || path.equals(SIGN_OUT);
    }

    /** The one page that is open before anything else was done there, or null. */
    private static String only(SessionState state) {
        if (state.owesSecondFactor()) {
            return SECOND_FACTOR;
        }
        return state.mustChangePassword() ? CHANGE_PASSWORD : null;
    }

    @Override
    protected boolean onAccessDenied(ServletRequest servletRequest, ServletResponse servletResponse)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        Object only = SecurityUtils.getSubject().isAuthenticated() ? request.getAttribute(ONLY) : null;
        String target = request.getContextPath() + (only == null ? SIGN_IN + returnTo(request) : only);
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
