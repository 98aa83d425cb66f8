package org.poamtracker.platform;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ExpressionSQLPrinter;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.platform.database.Oracle12Platform;
import org.eclipse.persistence.queries.ObjectBuildingQuery;
import org.eclipse.persistence.queries.ReadQuery;

/**
 * Oracle as EclipseLink knows it, but a part of a list is asked for with {@code OFFSET … FETCH NEXT}. EclipseLink wraps the whole
 * query and counts {@code ROWNUM}, for which H2 reads and sorts everything before it counts the first row (ADR 008).
 */
public class FetchingPlatform extends Oracle12Platform {

    private static final long serialVersionUID = 1L;

    @Override
    public void printSQLSelectStatement(DatabaseCall call, ExpressionSQLPrinter printer, SQLSelectStatement statement) {
        ReadQuery query = statement.getQuery();
        boolean part = query != null && (query.getMaxRows() > 0 || query.getFirstResult() > 0);
        if (!part || isLocking(query)) { // neither database locks what FETCH has cut
            super.printSQLSelectStatement(call, printer, statement);
            return;
        }
        call.setFields(statement.printSQL(printer));
        if (query.getFirstResult() > 0) {
            printer.printString(" OFFSET ");
            printer.printParameter(DatabaseCall.FIRSTRESULT_FIELD);
            printer.printString(" ROWS");
        }
        if (query.getMaxRows() > 0) {
            printer.printString(" FETCH NEXT ");
            printer.printParameter(DatabaseCall.MAXROW_FIELD);
            printer.printString(" ROWS ONLY");
        }
        call.setIgnoreFirstRowSetting(true);
        call.setIgnoreMaxResultsSetting(true);
    }

    private static boolean isLocking(ReadQuery query) {
        return query instanceof ObjectBuildingQuery building && building.isLockQuery();
    }

    /** {@inheritDoc} What is fetched is counted from what is left out. */
    @Override
    public int computeMaxRowsForSQL(int firstResult, int maxRows) {
        return maxRows - Math.max(firstResult, 0);
    }
}
