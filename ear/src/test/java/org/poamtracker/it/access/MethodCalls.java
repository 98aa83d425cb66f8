package org.poamtracker.it.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How every boundary method is called, by name; who adds a boundary method adds how. */
final class MethodCalls {

    private MethodCalls() {}

    static Map<String, MethodCall> all() {
        Map<String, MethodCall> calls = new TreeMap<>();
        Stream.of(
                        PoamReads.all(),
                        PoamReads.home(),
                        DashboardCalls.all(),
                        PoamCalls.moves(),
                        PoamCalls.drafts(),
                        PoamCalls.milestones(),
                        PoamCalls.extensions(),
                        PoamCalls.vendors(),
                        PoamParts.all(),
                        LimitCalls.all(),
                        PoamCalls.justifications(),
                        PoamCalls.requests(),
                        EvidenceCalls.all(),
                        EvidenceCalls.versions(),
                        OtherCalls.intakes(),
                        BulkCalls.all(),
                        DiscussionCalls.all(),
                        SavedViewCalls.all(),
                        CalendarCalls.all(),
                        FindingCalls.all(),
                        FindingCalls.edits(),
                        FindingCalls.agencies(),
                        FindingCalls.links(),
                        FindingCalls.repeats(),
                        FindingCalls.responses(),
                        ProgramCalls.all(),
                        ProgramCalls.edits(),
                        ProgramCalls.decisions(),
                        LibraryCalls.reading(),
                        LibraryCalls.asking(),
                        LibraryCalls.keeping(),
                        LibraryCalls.linking(),
                        LibraryCalls.importing(),
                        LibraryCalls.proposing(),
                        ObligationCalls.all(),
                        SelfauditCalls.seeing(),
                        SelfauditCalls.questions(),
                        SelfauditCalls.changing(),
                        SelfauditCalls.sheets(),
                        SelfauditCalls.signing(),
                        SelfauditCalls.packets(),
                        OtherCalls.reports(),
                        OwnCalls.jobs(),
                        OwnCalls.sessions(),
                        OwnCalls.notifications(),
                        OwnCalls.passwords(),
                        SecondFactorCalls.all(),
                        AdminCalls.accounts(),
                        AdminCalls.people(),
                        AdminCalls.appointments(),
                        AdminCalls.mailAndTrail(),
                        AgencyCalls.all(),
                        AgencyCalls.edits())
                .flatMap(List::stream)
                .forEach(call -> calls.put(call.name(), call));
        return calls;
    }
}
