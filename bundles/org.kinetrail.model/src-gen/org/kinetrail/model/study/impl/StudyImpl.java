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

import org.kinetrail.model.study.CutDecision;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.PlanApproval;
import org.kinetrail.model.study.QcRecord;
import org.kinetrail.model.study.Report;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.Study;
import org.kinetrail.model.study.StudyPackage;
import org.kinetrail.model.study.StudyState;
import org.kinetrail.model.study.TrailReview;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#isDemo <em>Demo</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getState <em>State</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getCuts <em>Cuts</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getQcRecords <em>Qc Records</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getReports <em>Reports</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getTrailReviews <em>Trail Reviews</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.StudyImpl#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends MinimalEObjectImpl.Container implements Study {
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDemo() <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDemo()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEMO_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDemo() <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDemo()
	 * @generated
	 * @ordered
	 */
	protected boolean demo = DEMO_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected String created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final StudyState STATE_EDEFAULT = StudyState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected StudyState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCuts() <em>Cuts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCuts()
	 * @generated
	 * @ordered
	 */
	protected EList<DataCut> cuts;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanApproval> approvals;

	/**
	 * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuns()
	 * @generated
	 * @ordered
	 */
	protected EList<Run> runs;

	/**
	 * The cached value of the '{@link #getQcRecords() <em>Qc Records</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQcRecords()
	 * @generated
	 * @ordered
	 */
	protected EList<QcRecord> qcRecords;

	/**
	 * The cached value of the '{@link #getReports() <em>Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReports()
	 * @generated
	 * @ordered
	 */
	protected EList<Report> reports;

	/**
	 * The cached value of the '{@link #getTrailReviews() <em>Trail Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrailReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<TrailReview> trailReviews;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<CutDecision> decisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.STUDY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDemo() {
		return demo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDemo(boolean newDemo) {
		boolean oldDemo = demo;
		demo = newDemo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__DEMO, oldDemo, demo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(String newCreated) {
		String oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudyState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(StudyState newState) {
		StudyState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataCut> getCuts() {
		if (cuts == null) {
			cuts = new EObjectContainmentEList<DataCut>(DataCut.class, this, StudyPackage.STUDY__CUTS);
		}
		return cuts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanApproval> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<PlanApproval>(PlanApproval.class, this, StudyPackage.STUDY__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Run> getRuns() {
		if (runs == null) {
			runs = new EObjectContainmentEList<Run>(Run.class, this, StudyPackage.STUDY__RUNS);
		}
		return runs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QcRecord> getQcRecords() {
		if (qcRecords == null) {
			qcRecords = new EObjectContainmentEList<QcRecord>(QcRecord.class, this, StudyPackage.STUDY__QC_RECORDS);
		}
		return qcRecords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Report> getReports() {
		if (reports == null) {
			reports = new EObjectContainmentEList<Report>(Report.class, this, StudyPackage.STUDY__REPORTS);
		}
		return reports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TrailReview> getTrailReviews() {
		if (trailReviews == null) {
			trailReviews = new EObjectContainmentEList<TrailReview>(TrailReview.class, this, StudyPackage.STUDY__TRAIL_REVIEWS);
		}
		return trailReviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CutDecision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<CutDecision>(CutDecision.class, this, StudyPackage.STUDY__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.STUDY__CUTS:
				return ((InternalEList<?>)getCuts()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__QC_RECORDS:
				return ((InternalEList<?>)getQcRecords()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__REPORTS:
				return ((InternalEList<?>)getReports()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__TRAIL_REVIEWS:
				return ((InternalEList<?>)getTrailReviews()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.STUDY__ID:
				return getId();
			case StudyPackage.STUDY__TITLE:
				return getTitle();
			case StudyPackage.STUDY__DEMO:
				return isDemo();
			case StudyPackage.STUDY__CREATED:
				return getCreated();
			case StudyPackage.STUDY__STATE:
				return getState();
			case StudyPackage.STUDY__CUTS:
				return getCuts();
			case StudyPackage.STUDY__APPROVALS:
				return getApprovals();
			case StudyPackage.STUDY__RUNS:
				return getRuns();
			case StudyPackage.STUDY__QC_RECORDS:
				return getQcRecords();
			case StudyPackage.STUDY__REPORTS:
				return getReports();
			case StudyPackage.STUDY__TRAIL_REVIEWS:
				return getTrailReviews();
			case StudyPackage.STUDY__DECISIONS:
				return getDecisions();
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
			case StudyPackage.STUDY__ID:
				setId((String)newValue);
				return;
			case StudyPackage.STUDY__TITLE:
				setTitle((String)newValue);
				return;
			case StudyPackage.STUDY__DEMO:
				setDemo((Boolean)newValue);
				return;
			case StudyPackage.STUDY__CREATED:
				setCreated((String)newValue);
				return;
			case StudyPackage.STUDY__STATE:
				setState((StudyState)newValue);
				return;
			case StudyPackage.STUDY__CUTS:
				getCuts().clear();
				getCuts().addAll((Collection<? extends DataCut>)newValue);
				return;
			case StudyPackage.STUDY__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends PlanApproval>)newValue);
				return;
			case StudyPackage.STUDY__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends Run>)newValue);
				return;
			case StudyPackage.STUDY__QC_RECORDS:
				getQcRecords().clear();
				getQcRecords().addAll((Collection<? extends QcRecord>)newValue);
				return;
			case StudyPackage.STUDY__REPORTS:
				getReports().clear();
				getReports().addAll((Collection<? extends Report>)newValue);
				return;
			case StudyPackage.STUDY__TRAIL_REVIEWS:
				getTrailReviews().clear();
				getTrailReviews().addAll((Collection<? extends TrailReview>)newValue);
				return;
			case StudyPackage.STUDY__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends CutDecision>)newValue);
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
			case StudyPackage.STUDY__ID:
				setId(ID_EDEFAULT);
				return;
			case StudyPackage.STUDY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case StudyPackage.STUDY__DEMO:
				setDemo(DEMO_EDEFAULT);
				return;
			case StudyPackage.STUDY__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case StudyPackage.STUDY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case StudyPackage.STUDY__CUTS:
				getCuts().clear();
				return;
			case StudyPackage.STUDY__APPROVALS:
				getApprovals().clear();
				return;
			case StudyPackage.STUDY__RUNS:
				getRuns().clear();
				return;
			case StudyPackage.STUDY__QC_RECORDS:
				getQcRecords().clear();
				return;
			case StudyPackage.STUDY__REPORTS:
				getReports().clear();
				return;
			case StudyPackage.STUDY__TRAIL_REVIEWS:
				getTrailReviews().clear();
				return;
			case StudyPackage.STUDY__DECISIONS:
				getDecisions().clear();
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
			case StudyPackage.STUDY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case StudyPackage.STUDY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case StudyPackage.STUDY__DEMO:
				return demo != DEMO_EDEFAULT;
			case StudyPackage.STUDY__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case StudyPackage.STUDY__STATE:
				return state != STATE_EDEFAULT;
			case StudyPackage.STUDY__CUTS:
				return cuts != null && !cuts.isEmpty();
			case StudyPackage.STUDY__APPROVALS:
				return approvals != null && !approvals.isEmpty();
			case StudyPackage.STUDY__RUNS:
				return runs != null && !runs.isEmpty();
			case StudyPackage.STUDY__QC_RECORDS:
				return qcRecords != null && !qcRecords.isEmpty();
			case StudyPackage.STUDY__REPORTS:
				return reports != null && !reports.isEmpty();
			case StudyPackage.STUDY__TRAIL_REVIEWS:
				return trailReviews != null && !trailReviews.isEmpty();
			case StudyPackage.STUDY__DECISIONS:
				return decisions != null && !decisions.isEmpty();
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
		result.append(", title: ");
		result.append(title);
		result.append(", demo: ");
		result.append(demo);
		result.append(", created: ");
		result.append(created);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
