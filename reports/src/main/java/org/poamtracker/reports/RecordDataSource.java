package org.poamtracker.reports;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;

/**
 * Feeds a report from records: a field of the report is a component of the record, by name; {@code item.number} is a
 * component of a component, and null where that is null. A {@link LocalDate} becomes the {@link Date} of its midnight in
 * UTC, the zone in which reports are filled, because Jasper formats only those.
 */
public class RecordDataSource implements JRDataSource {

    private final Class<? extends Record> type;
    private final Iterator<? extends Record> rows;
    private final Map<String, List<Method>> paths = new HashMap<>();
    private final UnaryOperator<String> texts;
    private Record row;

    /** Rows are taken one at a time; the type is given because there may be none. */
    public RecordDataSource(Class<? extends Record> type, Iterator<? extends Record> rows) {
        this(type, rows, Printable::page);
    }

    RecordDataSource(Class<? extends Record> type, Iterator<? extends Record> rows, UnaryOperator<String> texts) {
        this.type = type;
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public boolean next() {
        row = rows.hasNext() ? rows.next() : null;
        return row != null;
    }

    @Override
    public Object getFieldValue(JRField field) throws JRException {
        Object value = row;
        for (Method accessor : path(field.getName())) {
            if (value == null) {
                return null;
            }
            value = read(accessor, value);
        }
        return printable(value);
    }

    private List<Method> path(String name) throws JRException {
        List<Method> known = paths.get(name);
        if (known == null) {
            known = resolve(type, name);
            paths.put(name, known);
        }
        return known;
    }

    /** The accessors that lead from a record to what a field of this name prints; the records may be package-private. */
    static List<Method> resolve(Class<?> type, String name) throws JRException {
        List<Method> path = new ArrayList<>();
        Class<?> holder = type;
        for (String part : name.split("\\.", -1)) {
            RecordComponent component = component(holder, part);
            component.getAccessor().setAccessible(true);
            path.add(component.getAccessor());
            holder = component.getType();
        }
        return path;
    }

    private static RecordComponent component(Class<?> holder, String name) throws JRException {
        if (holder.isRecord()) {
            for (RecordComponent component : holder.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return component;
                }
            }
        }
        throw new JRException("No component " + name + " in " + holder);
    }

    private static Object read(Method accessor, Object value) throws JRException {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new JRException(e);
        }
    }

    private Object printable(Object value) {
        if (value instanceof LocalDate date) {
            return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return value instanceof String text ? texts.apply(text) : value;
    }
}
