package org.poamtracker.web.selfaudit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.poamtracker.selfaudit.BoardRow;
import org.poamtracker.selfaudit.BoardShow;
import org.poamtracker.selfaudit.CampaignBoard;
import org.poamtracker.selfaudit.CampaignService;

/** Behind selfaudit/campaign.xhtml: all agencies of a campaign at a glance. */
@Named
@RequestScoped
public class CampaignView {

    private static final Comparator<BoardRow> BY_CODE = Comparator.comparing(BoardRow::agency);

    @Inject
    CampaignService campaigns;

    private Long id;
    private String show;
    private String sort;
    private String find;
    private CampaignBoard board;

    /** Reads the campaign that the address names. */
    public void open() {
        board = campaigns.board(id == null ? 0 : id);
    }

    /** The agencies that the address asks for. */
    public List<BoardRow> getRows() {
        return board.rows().stream()
                .filter(getShowing()::takes)
                .filter(this::isFound)
                .sorted(order())
                .toList();
    }

    private boolean isFound(BoardRow row) {
        String words = find == null ? "" : find.strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || row.agency().toLowerCase(Locale.ROOT).contains(words)
                || row.name().toLowerCase(Locale.ROOT).contains(words)
                || row.secretariat().toLowerCase(Locale.ROOT).equals(words);
    }

    private Comparator<BoardRow> order() {
        return switch (sort == null ? "" : sort) {
            case "progress" -> Comparator.comparingInt(BoardRow::percent).thenComparing(BY_CODE);
            case "due" -> Comparator.comparing(BoardRow::dueOn).thenComparing(BY_CODE);
            case "score" ->
                Comparator.comparing(
                                (BoardRow row) -> row.tally().score(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(BY_CODE);
            default -> BY_CODE;
        };
    }

    /** The view of the board; all where the address names none. */
    public BoardShow getShowing() {
        return Arrays.stream(BoardShow.values())
                .filter(each -> each.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(BoardShow.ALL);
    }

    public List<BoardShow> getShows() {
        return Arrays.asList(BoardShow.values());
    }

    public CampaignBoard getBoard() {
        return board;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }
}
