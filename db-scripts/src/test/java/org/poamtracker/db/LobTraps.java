package org.poamtracker.db;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.tree.ParseTree;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementBaseVisitor;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.BooleanPrimaryContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.GroupByItemContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.OrderByItemContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.QueryBlockContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.SelectSubqueryContext;
import org.apache.shardingsphere.sql.parser.autogen.OracleStatementParser.TableNameContext;

/** Finds LOB columns where Oracle would have to compare them (ORA-00932), as a {@code select distinct} of entities does. */
final class LobTraps extends OracleStatementBaseVisitor<Void> {

    private final Set<String> lobs;
    private final List<String> problems = new ArrayList<>();

    private LobTraps(Set<String> lobs) {
        this.lobs = lobs;
    }

    /** What is found in the tree of one statement, given the LOB columns of all tables. */
    static List<String> in(ParseTree statement, LobColumns columns) {
        Set<String> tables = new HashSet<>();
        new OracleStatementBaseVisitor<Void>() {
            @Override
            public Void visitTableName(TableNameContext table) {
                tables.add(table.name().getText());
                return null;
            }
        }.visit(statement);
        var traps = new LobTraps(columns.of(tables));
        if (!traps.lobs.isEmpty()) {
            traps.visit(statement);
        }
        return traps.problems;
    }

    @Override
    public Void visitQueryBlock(QueryBlockContext block) {
        var duplicates = block.duplicateSpecification();
        if (duplicates != null && !duplicates.getText().equalsIgnoreCase("ALL")) {
            refuseSelected(block, "DISTINCT");
        }
        return visitChildren(block);
    }

    @Override
    public Void visitSelectSubquery(SelectSubqueryContext select) {
        if (select.combineType() != null && !select.combineType().getText().equalsIgnoreCase("UNIONALL")) {
            for (SelectSubqueryContext part : select.selectSubquery()) {
                if (part.queryBlock() != null) {
                    refuseSelected(part.queryBlock(), select.combineType().getText());
                }
            }
        }
        return visitChildren(select);
    }

    @Override
    public Void visitGroupByItem(GroupByItemContext item) {
        refuse(item, "GROUP BY");
        return visitChildren(item);
    }

    @Override
    public Void visitOrderByItem(OrderByItemContext item) {
        refuse(item.getChild(0), "ORDER BY");
        return visitChildren(item);
    }

    @Override
    public Void visitBooleanPrimary(BooleanPrimaryContext comparison) {
        if (comparison.comparisonOperator() != null) {
            refuse(comparison.booleanPrimary(), "comparison");
            refuse(comparison.predicate(), "comparison");
        }
        return visitChildren(comparison);
    }

    private void refuseSelected(QueryBlockContext block, String where) {
        if (block.selectList().unqualifiedShorthand() != null) {
            problems.add("*: holds " + lobs + ", which Oracle cannot compare in " + where);
        }
        block.selectList().selectProjection().forEach(projection -> refuse(projection, where));
    }

    private void refuse(ParseTree place, String where) {
        if (place != null) {
            String text = place.getText();
            String name = text.substring(text.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            if (lobs.contains(name) || name.equals("*")) {
                problems.add(text + ": a LOB, which Oracle cannot compare in " + where);
            }
        }
    }
}
