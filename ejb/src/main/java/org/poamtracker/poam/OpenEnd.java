package org.poamtracker.poam;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;

/** Keeps "no date yet" as the last of all days: lists sort by the column and go on by key, which nulls would break. */
@Converter
public class OpenEnd implements AttributeConverter<LocalDate, LocalDate> {

    static final LocalDate NONE = LocalDate.of(9999, 12, 31);

    @Override
    public LocalDate convertToDatabaseColumn(LocalDate day) {
        return day == null ? NONE : day;
    }

    @Override
    public LocalDate convertToEntityAttribute(LocalDate column) {
        return NONE.equals(column) ? null : column;
    }
}
