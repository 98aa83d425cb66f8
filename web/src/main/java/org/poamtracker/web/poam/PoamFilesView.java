package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.poamtracker.evidence.EvidencePart;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamService;
import org.poamtracker.web.evidence.FilesView;

/** Behind poam/files.xhtml: the evidence of an item, attached and taken away. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamFilesView extends FilesView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamPlaces places;

    @Inject
    PoamWay way;

    private PoamDetail item;

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(getId());
    }

    @Override
    public String getType() {
        return "POAM";
    }

    @Override
    public String placeOf(EvidencePart part) {
        return places.of(item, part);
    }

    @Override
    protected String again(String said) {
        return way.on(getId(), said, "files");
    }

    /** What within the item a file may be about, by name. */
    public Map<String, String> getPlaces() {
        return places.all(item);
    }

    public PoamDetail getItem() {
        return item;
    }
}
