package org.poamtracker.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private record Row(String title, Long slips) {}

    private static final Row ROW = new Row("Patch the servers", null);

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new PlainContext();

    @Test
    @DisplayName("a page reads a record by the names of its components")
    void readsARecordByTheNamesOfItsComponents() {
        assertThat(resolver.getValue(context, ROW, "title")).isEqualTo("Patch the servers");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    @DisplayName("a component that is null is resolved, not passed on")
    void aComponentThatIsNullIsResolved() {
        assertThat(resolver.getValue(context, ROW, "slips")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    @DisplayName("other names and other objects are left to the other resolvers")
    void leavesTheRestToOthers() {
        assertThat(resolver.getValue(context, ROW, "owner")).isNull();
        assertThat(resolver.getValue(context, "no record", "title")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    @DisplayName("a record cannot be written to")
    void aRecordCannotBeWrittenTo() {
        assertThat(resolver.isReadOnly(context, ROW, "title")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, ROW, "title", "x"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static class PlainContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
