package org.poamtracker.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Hands out connections that remember every statement prepared on them. */
final class RecordedSql {

    private final Connections connections;
    private final List<String> statements = new ArrayList<>();
    private final Set<String> everything = new LinkedHashSet<>();

    RecordedSql(Connections connections) {
        this.connections = connections;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> switch (method.getName()) {
            case "getConnection" -> recording(connections.open());
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    synchronized List<String> statements() {
        return List.copyOf(statements);
    }

    synchronized Set<String> everything() {
        return new LinkedHashSet<>(everything);
    }

    synchronized void forget() {
        statements.clear();
    }

    private Connection recording(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().startsWith("prepare")) {
                record((String) arguments[0]);
            }
            return method.invoke(connection, arguments);
        });
    }

    private synchronized void record(String sql) {
        statements.add(sql);
        everything.add(sql);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Where connections come from. */
    interface Connections {
        Connection open() throws SQLException;
    }

    private interface Call {
        Object of(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }
}
