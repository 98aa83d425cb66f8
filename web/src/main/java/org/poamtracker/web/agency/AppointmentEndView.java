package org.poamtracker.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.poamtracker.agency.AppointmentService;

/** The form on admin/person.xhtml that ends an appointment. */
@Named
@RequestScoped
public class AppointmentEndView {

    @Inject
    AppointmentService appointments;

    private Long appointment;
    private LocalDate lastDay;

    /** Ends it on the day given, or at once. */
    public String end() {
        appointments.end(appointment, lastDay);
        return "/admin/person.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Long getAppointment() {
        return appointment;
    }

    public void setAppointment(Long appointment) {
        this.appointment = appointment;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
