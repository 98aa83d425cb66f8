package org.poamtracker.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;

/** The lists that the people of a demonstration keep, some of them for their agency or secretariat. */
@ApplicationScoped
public class SavedViewDemo implements DemoPart {

    @Inject
    SavedViewRepository views;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(DemoContext demo) {
        Map<String, String> names = new HashMap<>();
        demo.rows("people").forEach(row -> names.put(row.get("key"), row.get("name")));
        demo.rows("demo-views").forEach(row -> keep(row, names.get(row.get("owner")), demo));
    }

    private void keep(CSVRecord row, String name, DemoContext demo) {
        SaveView save = new SaveView();
        save.setName(row.get("name"));
        save.setAddress(row.get("address"));
        save.setAgencyId(row.get("agency").isEmpty() ? null : demo.id("agency", row.get("agency")));
        save.setSecretariatId(row.get("secretariat").isEmpty() ? null : demo.id("secretariat", row.get("secretariat")));
        SavedView view = new SavedView(demo.id("person", row.get("owner")), save.getName());
        view.say(save, name);
        views.add(view);
    }
}
