package org.mingda.credential;

import java.time.LocalDate;
import org.mingda.site.Province;

/**
 * What stands beside a professional's name; drawn by {@code <m:badge badge="..."/>}.
 *
 * @param kind           what the person is, or was when {@code lapsed}
 * @param province       where
 * @param path           the public record of what was checked
 * @param lapsed         whether the credential no longer holds; then the seal is struck through
 * @param supervisorName the lawyer who guides a trainee; null for the other kinds, and when that lawyer's own credential does not hold
 * @param practice       in which capacity; null for trainees
 * @param lapsedOn       since when it no longer holds; null while it does, and when no day is known
 */
public record Badge(ProfessionalKind kind, Province province, String path, boolean lapsed, String supervisorName, Practice practice,
                    LocalDate lapsedOn) {

    /** The same badge without a supervisor's name: nobody is said to be guided by a lawyer whose credential does not hold. */
    Badge unsupervised() {
        return guidedBy(null);
    }

    /** The same badge of somebody for whom it does not hold any more. */
    public Badge ended() {
        return new Badge(kind, province, path, true, supervisorName, practice, lapsedOn);
    }

    /** The same badge with the name of the lawyer who guided the trainee then. */
    public Badge guidedBy(String name) {
        return new Badge(kind, province, path, lapsed, name, practice, lapsedOn);
    }

    public ProfessionalKind getKind() {
        return kind;
    }

    public Province getProvince() {
        return province;
    }

    public String getPath() {
        return path;
    }

    public boolean isLapsed() {
        return lapsed;
    }

    public String getSupervisorName() {
        return supervisorName;
    }

    public LocalDate getLapsedOn() {
        return lapsedOn;
    }

    public Practice getPractice() {
        return practice;
    }

    /** The key of the word on the badge: the kind, or for a lawyer who is not full-time the capacity. */
    public String getLabel() {
        boolean plain = kind != ProfessionalKind.LAWYER || practice == null || practice == Practice.FULL_TIME;
        return plain ? kind.getLabel() : practice.getLabel();
    }

    /** The last part of the class {@code badge--lawyer}. */
    public String getStyle() {
        return lapsed ? "lapsed" : kind.getStyle();
    }

    public boolean isTrainee() {
        return kind == ProfessionalKind.TRAINEE_LAWYER;
    }

    public boolean isAdviser() {
        return kind == ProfessionalKind.LEGAL_ADVISER;
    }
}
