/**
 */
package org.kinetrail.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kinetrail.model.study.Report;
import org.kinetrail.model.study.SignaturePlace;
import org.kinetrail.model.study.SignatureRecord;
import org.kinetrail.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getRun <em>Run</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getRecordHash <em>Record Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getUnsignedHash <em>Unsigned Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getSubmissionHash <em>Submission Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getNumbers <em>Numbers</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getSignatures <em>Signatures</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.ReportImpl#getPlaces <em>Places</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportImpl extends MinimalEObjectImpl.Container implements Report {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected static final String RUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected String run = RUN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected String at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final long EVENT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected long event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordHash() <em>Record Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordHash()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORD_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecordHash() <em>Record Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordHash()
	 * @generated
	 * @ordered
	 */
	protected String recordHash = RECORD_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnsignedHash() <em>Unsigned Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnsignedHash()
	 * @generated
	 * @ordered
	 */
	protected static final String UNSIGNED_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnsignedHash() <em>Unsigned Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnsignedHash()
	 * @generated
	 * @ordered
	 */
	protected String unsignedHash = UNSIGNED_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmissionHash() <em>Submission Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmissionHash()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBMISSION_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmissionHash() <em>Submission Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmissionHash()
	 * @generated
	 * @ordered
	 */
	protected String submissionHash = SUBMISSION_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumbers() <em>Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbers()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumbers() <em>Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbers()
	 * @generated
	 * @ordered
	 */
	protected int numbers = NUMBERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSignatures() <em>Signatures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatures()
	 * @generated
	 * @ordered
	 */
	protected EList<SignatureRecord> signatures;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected EList<SignaturePlace> places;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.REPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.REPORT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(String newRun) {
		String oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.REPORT__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(String newAt) {
		String oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.REPORT__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.REPORT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(long newEvent) {
		long oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.REPORT__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordHash() {
		return recordHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordHash(String newRecordHash) {
		String oldRecordHash = recordHash;
		recordHash = newRecordHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.REPORT__RECORD_HASH, oldRecordHash, recordHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnsignedHash() {
		return unsignedHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnsignedHash(String newUnsignedHash) {
		String oldUnsignedHash = unsignedHash;
		unsignedHash = newUnsignedHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.REPORT__UNSIGNED_HASH, oldUnsignedHash, unsignedHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubmissionHash() {
		return submissionHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmissionHash(String newSubmissionHash) {
		String oldSubmissionHash = submissionHash;
		submissionHash = newSubmissionHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.REPORT__SUBMISSION_HASH, oldSubmissionHash, submissionHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumbers() {
		return numbers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumbers(int newNumbers) {
		int oldNumbers = numbers;
		numbers = newNumbers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.REPORT__NUMBERS, oldNumbers, numbers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SignatureRecord> getSignatures() {
		if (signatures == null) {
			signatures = new EObjectContainmentEList<SignatureRecord>(SignatureRecord.class, this, StudyPackage.REPORT__SIGNATURES);
		}
		return signatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SignaturePlace> getPlaces() {
		if (places == null) {
			places = new EObjectContainmentEList<SignaturePlace>(SignaturePlace.class, this, StudyPackage.REPORT__PLACES);
		}
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.REPORT__SIGNATURES:
				return ((InternalEList<?>)getSignatures()).basicRemove(otherEnd, msgs);
			case StudyPackage.REPORT__PLACES:
				return ((InternalEList<?>)getPlaces()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.REPORT__ID:
				return getId();
			case StudyPackage.REPORT__RUN:
				return getRun();
			case StudyPackage.REPORT__AT:
				return getAt();
			case StudyPackage.REPORT__BY:
				return getBy();
			case StudyPackage.REPORT__EVENT:
				return getEvent();
			case StudyPackage.REPORT__RECORD_HASH:
				return getRecordHash();
			case StudyPackage.REPORT__UNSIGNED_HASH:
				return getUnsignedHash();
			case StudyPackage.REPORT__SUBMISSION_HASH:
				return getSubmissionHash();
			case StudyPackage.REPORT__NUMBERS:
				return getNumbers();
			case StudyPackage.REPORT__SIGNATURES:
				return getSignatures();
			case StudyPackage.REPORT__PLACES:
				return getPlaces();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.REPORT__ID:
				setId((String)newValue);
				return;
			case StudyPackage.REPORT__RUN:
				setRun((String)newValue);
				return;
			case StudyPackage.REPORT__AT:
				setAt((String)newValue);
				return;
			case StudyPackage.REPORT__BY:
				setBy((String)newValue);
				return;
			case StudyPackage.REPORT__EVENT:
				setEvent((Long)newValue);
				return;
			case StudyPackage.REPORT__RECORD_HASH:
				setRecordHash((String)newValue);
				return;
			case StudyPackage.REPORT__UNSIGNED_HASH:
				setUnsignedHash((String)newValue);
				return;
			case StudyPackage.REPORT__SUBMISSION_HASH:
				setSubmissionHash((String)newValue);
				return;
			case StudyPackage.REPORT__NUMBERS:
				setNumbers((Integer)newValue);
				return;
			case StudyPackage.REPORT__SIGNATURES:
				getSignatures().clear();
				getSignatures().addAll((Collection<? extends SignatureRecord>)newValue);
				return;
			case StudyPackage.REPORT__PLACES:
				getPlaces().clear();
				getPlaces().addAll((Collection<? extends SignaturePlace>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.REPORT__ID:
				setId(ID_EDEFAULT);
				return;
			case StudyPackage.REPORT__RUN:
				setRun(RUN_EDEFAULT);
				return;
			case StudyPackage.REPORT__AT:
				setAt(AT_EDEFAULT);
				return;
			case StudyPackage.REPORT__BY:
				setBy(BY_EDEFAULT);
				return;
			case StudyPackage.REPORT__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case StudyPackage.REPORT__RECORD_HASH:
				setRecordHash(RECORD_HASH_EDEFAULT);
				return;
			case StudyPackage.REPORT__UNSIGNED_HASH:
				setUnsignedHash(UNSIGNED_HASH_EDEFAULT);
				return;
			case StudyPackage.REPORT__SUBMISSION_HASH:
				setSubmissionHash(SUBMISSION_HASH_EDEFAULT);
				return;
			case StudyPackage.REPORT__NUMBERS:
				setNumbers(NUMBERS_EDEFAULT);
				return;
			case StudyPackage.REPORT__SIGNATURES:
				getSignatures().clear();
				return;
			case StudyPackage.REPORT__PLACES:
				getPlaces().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.REPORT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case StudyPackage.REPORT__RUN:
				return RUN_EDEFAULT == null ? run != null : !RUN_EDEFAULT.equals(run);
			case StudyPackage.REPORT__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case StudyPackage.REPORT__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case StudyPackage.REPORT__EVENT:
				return event != EVENT_EDEFAULT;
			case StudyPackage.REPORT__RECORD_HASH:
				return RECORD_HASH_EDEFAULT == null ? recordHash != null : !RECORD_HASH_EDEFAULT.equals(recordHash);
			case StudyPackage.REPORT__UNSIGNED_HASH:
				return UNSIGNED_HASH_EDEFAULT == null ? unsignedHash != null : !UNSIGNED_HASH_EDEFAULT.equals(unsignedHash);
			case StudyPackage.REPORT__SUBMISSION_HASH:
				return SUBMISSION_HASH_EDEFAULT == null ? submissionHash != null : !SUBMISSION_HASH_EDEFAULT.equals(submissionHash);
			case StudyPackage.REPORT__NUMBERS:
				return numbers != NUMBERS_EDEFAULT;
			case StudyPackage.REPORT__SIGNATURES:
				return signatures != null && !signatures.isEmpty();
			case StudyPackage.REPORT__PLACES:
				return places != null && !places.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", run: ");
		result.append(run);
		result.append(", at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", event: ");
		result.append(event);
		result.append(", recordHash: ");
		result.append(recordHash);
		result.append(", unsignedHash: ");
		result.append(unsignedHash);
		result.append(", submissionHash: ");
		result.append(submissionHash);
		result.append(", numbers: ");
		result.append(numbers);
		result.append(')');
		return result.toString();
	}

} //ReportImpl
