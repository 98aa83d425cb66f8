package org.poamtracker.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Oracle before 23ai has no BOOLEAN; columns are NUMBER(1), and H2 refuses to compare those with a Boolean. */
@Converter(autoApply = true)
public class BooleanConverter implements AttributeConverter<Boolean, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Boolean value) {
        return value == null ? null : value ? 1 : 0;
    }

    @Override
    public Boolean convertToEntityAttribute(Integer column) {
        return column == null ? null : column != 0;
    }
}
