package org.poamtracker.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementBaseVisitor;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.AliasContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.BooleanPrimaryContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.CaseExpressionContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.ColumnDefinitionContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.CreateTableContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.DataTypeContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.ExprContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.InlineConstraintContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.OutOfLineConstraintContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.PredicateContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.QueryTableExprContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.RegularFunctionContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.SelectJoinSpecificationContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.SelectListContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.SelectProjectionExprClauseContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.SelectSubqueryContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.SimpleExprContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.SubqueryContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.UpdateSetColumnClauseContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.WhereClauseContext;

/**
 * Walks a parse tree for what the grammar allows and Oracle 19c does not: types and functions of other databases,
 * reserved words as names, a truth value where a value is wanted or the other way round, rows compared by order.
 */
final class OracleTraps extends OracleStatementBaseVisitor<Void> {

    private static final Pattern TYPE =
            Pattern.compile("NUMBER\\(\\d+(,\\d+)?\\)|VARCHAR2\\(\\d+CHAR\\)|CHAR\\(\\d+CHAR\\)"
                    + "|CLOB|BLOB|DATE|TIMESTAMP\\(\\d\\)|RAW\\(\\d+\\)");

    /** Functions that Oracle 19c and H2 in Oracle mode both have and mean the same by. */
    private static final Set<String> FUNCTIONS = Set.of(
            ("ABS ADD_MONTHS AVG CEIL COALESCE CONCAT COUNT DECODE FLOOR GREATEST INSTR LAST_DAY LEAST LENGTH LOWER LPAD"
                            + " LTRIM MAX MIN MOD MONTHS_BETWEEN NULLIF NVL NVL2 POWER REGEXP_LIKE REGEXP_REPLACE REPLACE"
                            + " ROUND RPAD RTRIM SIGN SUBSTR SUM TO_CHAR TO_DATE TO_NUMBER TO_TIMESTAMP TRANSLATE TRIM"
                            + " TRUNC UPPER")
                    .split(" "));

    /** Oracle's reserved words; none can name a table, a column or an alias without quotes. */
    private static final Set<String> RESERVED = Set.of(
            ("ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COLUMN_VALUE COMMENT COMPRESS"
                            + " CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS"
                            + " FILE FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL"
                            + " INSERT INTEGER INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY"
                            + " NESTED_TABLE_ID NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF OFFLINE ON ONLINE OPTION OR"
                            + " ORDER PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION"
                            + " SET SHARE SIZE SMALLINT START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION"
                            + " UNIQUE UPDATE USER VALIDATE VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH")
                    .split(" "));

    private static final int MOST_BYTES = 4000;
    private static final int MOST_IN_LIST = 1000;

    private final List<String> problems = new ArrayList<>();

    private OracleTraps() {}

    /** What is found in the tree of one statement. */
    static List<String> in(ParseTree statement) {
        var traps = new OracleTraps();
        traps.visit(statement);
        return traps.problems;
    }

    @Override
    public Void visitDataType(DataTypeContext type) {
        String name = type.getText().toUpperCase(Locale.ROOT);
        if (!TYPE.matcher(name).matches()) {
            problems.add(
                    name + ": use NUMBER(n), VARCHAR2(n CHAR), CHAR(n CHAR), CLOB, BLOB, DATE, TIMESTAMP(6) or RAW(n)");
        } else if (name.contains("CHAR(") || name.contains("VARCHAR2(")) {
            int length = Integer.parseInt(name.replaceAll("\\D*2?\\((\\d+)CHAR\\)", "$1"));
            if (length > MOST_BYTES) {
                problems.add(name + ": a column holds 4000 bytes; use CLOB");
            }
        }
        return visitChildren(type);
    }

    @Override
    public Void visitColumnDefinition(ColumnDefinitionContext column) {
        refuseReserved(column.columnName());
        return visitChildren(column);
    }

    @Override
    public Void visitCreateTable(CreateTableContext table) {
        refuseReserved(table.tableName());
        return visitChildren(table);
    }

    @Override
    public Void visitAlias(AliasContext alias) {
        refuseReserved(alias);
        return visitChildren(alias);
    }

    @Override
    public Void visitRegularFunction(RegularFunctionContext call) {
        String name = call.regularFunctionName().getText().toUpperCase(Locale.ROOT);
        if (!FUNCTIONS.contains(name)) {
            problems.add(name + "(): not among the functions that both databases have");
        } else if (name.equals("CONCAT") && call.expr().size() != 2) {
            problems.add("CONCAT(): takes two arguments before 23ai; use ||");
        }
        return visitChildren(call);
    }

    @Override
    public Void visitSelectList(SelectListContext list) {
        if (list.unqualifiedShorthand() != null && !list.selectProjection().isEmpty()) {
            problems.add("*: cannot stand beside other columns; qualify it");
        }
        return visitChildren(list);
    }

    @Override
    public Void visitSelectProjectionExprClause(SelectProjectionExprClauseContext projection) {
        wantValue(projection.expr());
        return visitChildren(projection);
    }

    @Override
    public Void visitUpdateSetColumnClause(UpdateSetColumnClauseContext assignment) {
        wantValue(assignment.expr());
        return visitChildren(assignment);
    }

    @Override
    public Void visitWhereClause(WhereClauseContext where) {
        wantCondition(where.expr());
        return visitChildren(where);
    }

    @Override
    public Void visitSelectJoinSpecification(SelectJoinSpecificationContext join) {
        wantCondition(join.expr());
        return visitChildren(join);
    }

    @Override
    public Void visitInlineConstraint(InlineConstraintContext constraint) {
        wantCondition(constraint.expr());
        return visitChildren(constraint);
    }

    @Override
    public Void visitOutOfLineConstraint(OutOfLineConstraintContext constraint) {
        wantCondition(constraint.expr());
        return visitChildren(constraint);
    }

    @Override
    public Void visitCaseExpression(CaseExpressionContext choice) {
        if (choice.simpleExpr() == null) {
            choice.caseWhen().forEach(when -> wantCondition(when.expr(0)));
        }
        return visitChildren(choice);
    }

    @Override
    public Void visitExpr(ExprContext expr) {
        if (expr.andOperator() != null || expr.orOperator() != null || expr.notOperator() != null) {
            expr.expr().forEach(this::wantCondition);
        }
        return visitChildren(expr);
    }

    @Override
    public Void visitBooleanPrimary(BooleanPrimaryContext comparison) {
        if (comparison.comparisonOperator() != null
                && comparison.booleanPrimary().getText().startsWith("(")) {
            SimpleExprContext left = TruthValues.onlySimple(comparison.booleanPrimary());
            if (left != null && left.expr().size() > 1) {
                problems.add("(a, b) " + comparison.comparisonOperator().getText()
                        + " (c, d): rows are compared by IN only; write a > c OR (a = c AND b > d)");
            }
        }
        return visitChildren(comparison);
    }

    @Override
    public Void visitPredicate(PredicateContext predicate) {
        if (predicate.IN() != null && predicate.expr().size() > MOST_IN_LIST) {
            problems.add("IN: a list has at most " + MOST_IN_LIST + " entries");
        }
        return visitChildren(predicate);
    }

    @Override
    public Void visitSubquery(SubqueryContext subquery) {
        SelectSubqueryContext select = subquery.selectSubquery();
        boolean table = subquery.getParent() instanceof QueryTableExprContext
                || subquery.getParent().getClass().getSimpleName().startsWith("QueryTableExpr")
                || subquery.getParent().getClass().getSimpleName().startsWith("Lateral");
        if (!table && ordered(select) && select.rowLimitingClause().getChildCount() == 0) {
            problems.add("ORDER BY: not in a subquery unless rows are limited there (ORA-00907)");
        }
        return visitChildren(subquery);
    }

    @Override
    public Void visitSelectSubquery(SelectSubqueryContext select) {
        if (select.combineType() != null && ordered(select.selectSubquery(0))) {
            problems.add("ORDER BY before " + select.combineType().getText() + ": put the part in FROM (...)");
        }
        return visitChildren(select);
    }

    private static boolean ordered(SelectSubqueryContext select) {
        return select != null && select.orderByClause() != null;
    }

    private void refuseReserved(ParserRuleContext name) {
        if (name != null && RESERVED.contains(name.getText().toUpperCase(Locale.ROOT))) {
            problems.add(name.getText() + ": a reserved word cannot be a name");
        }
    }

    private void wantCondition(ExprContext expr) {
        if (expr != null && !TruthValues.isCondition(expr)) {
            problems.add(expr.getText() + ": a condition is wanted here; compare it with something");
        }
    }

    private void wantValue(ExprContext expr) {
        if (expr != null && TruthValues.isCondition(expr)) {
            problems.add(expr.getText() + ": a value is wanted here; use CASE WHEN ... THEN 1 ELSE 0 END");
        }
    }
}
