package org.poamtracker.db;

import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.BooleanPrimaryContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.ExprContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.PredicateContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.SimpleExprContext;

/** Tells conditions from values, which the grammar keeps in one rule and Oracle before 23ai keeps apart. */
final class TruthValues {

    private TruthValues() {}

    /** Whether the expression is true or false, as a comparison is, rather than a value, as a column is. */
    static boolean isCondition(ExprContext expr) {
        if (expr.andOperator() != null || expr.orOperator() != null || expr.notOperator() != null) {
            return true;
        }
        if (expr.LP_() != null && expr.expr().size() == 1) {
            return isCondition(expr.expr(0));
        }
        return expr.booleanPrimary() != null && isCondition(expr.booleanPrimary());
    }

    /** The one operand that an expression without operators comes down to, or null. */
    static SimpleExprContext onlySimple(BooleanPrimaryContext primary) {
        PredicateContext predicate = primary.predicate();
        if (primary.booleanPrimary() != null || predicate == null || predicate.getChildCount() != 1) {
            return null;
        }
        var bits = predicate.bitExpr(0);
        return bits != null && bits.getChildCount() == 1 ? bits.simpleExpr() : null;
    }

    private static boolean isCondition(BooleanPrimaryContext primary) {
        if (primary.booleanPrimary() != null) {
            return true;
        }
        PredicateContext predicate = primary.predicate();
        if (predicate == null) {
            return false;
        }
        if (predicate.IN() != null || predicate.BETWEEN() != null || predicate.LIKE() != null) {
            return true;
        }
        SimpleExprContext operand = onlySimple(primary);
        return operand != null && isCondition(operand);
    }

    private static boolean isCondition(SimpleExprContext operand) {
        if (operand.EXISTS() != null) {
            return true;
        }
        if (operand.functionCall() != null) {
            return operand.functionCall().getText().startsWith("REGEXP_LIKE");
        }
        return operand.LP_() != null && operand.expr().size() == 1 && isCondition(operand.expr(0));
    }
}
