/**
 */
package org.kinetrail.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kinetrail.model.plan.AnalysisPlan;
import org.kinetrail.model.plan.Binary;
import org.kinetrail.model.plan.Covariates;
import org.kinetrail.model.plan.DoseExposure;
import org.kinetrail.model.plan.DoseRange;
import org.kinetrail.model.plan.ExcludedSample;
import org.kinetrail.model.plan.ExcludedSubject;
import org.kinetrail.model.plan.Frame;
import org.kinetrail.model.plan.GuardRules;
import org.kinetrail.model.plan.Intervals;
import org.kinetrail.model.plan.Metric;
import org.kinetrail.model.plan.NamedValue;
import org.kinetrail.model.plan.NcaRules;
import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.model.plan.Pooled;
import org.kinetrail.model.plan.Quantiles;
import org.kinetrail.model.plan.Resolution;
import org.kinetrail.model.plan.Selection;
import org.kinetrail.model.plan.Sensitivity;
import org.kinetrail.model.plan.SlopeChoice;
import org.kinetrail.model.plan.TimeRules;
import org.kinetrail.model.plan.TimeToEvent;
import org.kinetrail.model.plan.ZeroExposure;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Analysis Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getNca <em>Nca</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getDoseExposure <em>Dose Exposure</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getTimeToEvent <em>Time To Event</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getBinary <em>Binary</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getCovariates <em>Covariates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getSelection <em>Selection</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getQuantiles <em>Quantiles</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getIntervals <em>Intervals</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getGuards <em>Guards</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getZeroExposure <em>Zero Exposure</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getReferencePatient <em>Reference Patient</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getDoseRange <em>Dose Range</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getPooled <em>Pooled</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getResolutions <em>Resolutions</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getExcludedSamples <em>Excluded Samples</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getSlopes <em>Slopes</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl#getSigners <em>Signers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnalysisPlanImpl extends MinimalEObjectImpl.Container implements AnalysisPlan {
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
	 * The cached value of the '{@link #getFrame() <em>Frame</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrame()
	 * @generated
	 * @ordered
	 */
	protected Frame frame;

	/**
	 * The cached value of the '{@link #getNca() <em>Nca</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNca()
	 * @generated
	 * @ordered
	 */
	protected NcaRules nca;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<Metric> metrics;

	/**
	 * The cached value of the '{@link #getDoseExposure() <em>Dose Exposure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoseExposure()
	 * @generated
	 * @ordered
	 */
	protected DoseExposure doseExposure;

	/**
	 * The cached value of the '{@link #getTimeToEvent() <em>Time To Event</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeToEvent()
	 * @generated
	 * @ordered
	 */
	protected EList<TimeToEvent> timeToEvent;

	/**
	 * The cached value of the '{@link #getBinary() <em>Binary</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinary()
	 * @generated
	 * @ordered
	 */
	protected EList<Binary> binary;

	/**
	 * The cached value of the '{@link #getCovariates() <em>Covariates</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovariates()
	 * @generated
	 * @ordered
	 */
	protected Covariates covariates;

	/**
	 * The cached value of the '{@link #getSelection() <em>Selection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelection()
	 * @generated
	 * @ordered
	 */
	protected Selection selection;

	/**
	 * The cached value of the '{@link #getQuantiles() <em>Quantiles</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantiles()
	 * @generated
	 * @ordered
	 */
	protected Quantiles quantiles;

	/**
	 * The cached value of the '{@link #getIntervals() <em>Intervals</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervals()
	 * @generated
	 * @ordered
	 */
	protected Intervals intervals;

	/**
	 * The cached value of the '{@link #getTiming() <em>Timing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiming()
	 * @generated
	 * @ordered
	 */
	protected TimeRules timing;

	/**
	 * The cached value of the '{@link #getGuards() <em>Guards</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuards()
	 * @generated
	 * @ordered
	 */
	protected GuardRules guards;

	/**
	 * The cached value of the '{@link #getZeroExposure() <em>Zero Exposure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZeroExposure()
	 * @generated
	 * @ordered
	 */
	protected ZeroExposure zeroExposure;

	/**
	 * The cached value of the '{@link #getReferencePatient() <em>Reference Patient</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferencePatient()
	 * @generated
	 * @ordered
	 */
	protected EList<NamedValue> referencePatient;

	/**
	 * The cached value of the '{@link #getDoseRange() <em>Dose Range</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoseRange()
	 * @generated
	 * @ordered
	 */
	protected DoseRange doseRange;

	/**
	 * The cached value of the '{@link #getPooled() <em>Pooled</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPooled()
	 * @generated
	 * @ordered
	 */
	protected Pooled pooled;

	/**
	 * The cached value of the '{@link #getResolutions() <em>Resolutions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolutions()
	 * @generated
	 * @ordered
	 */
	protected EList<Resolution> resolutions;

	/**
	 * The cached value of the '{@link #getExclusions() <em>Exclusions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusions()
	 * @generated
	 * @ordered
	 */
	protected EList<ExcludedSubject> exclusions;

	/**
	 * The cached value of the '{@link #getExcludedSamples() <em>Excluded Samples</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcludedSamples()
	 * @generated
	 * @ordered
	 */
	protected EList<ExcludedSample> excludedSamples;

	/**
	 * The cached value of the '{@link #getSlopes() <em>Slopes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlopes()
	 * @generated
	 * @ordered
	 */
	protected EList<SlopeChoice> slopes;

	/**
	 * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected EList<Sensitivity> sensitivity;

	/**
	 * The cached value of the '{@link #getSigners() <em>Signers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigners()
	 * @generated
	 * @ordered
	 */
	protected EList<String> signers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnalysisPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.ANALYSIS_PLAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Frame getFrame() {
		return frame;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFrame(Frame newFrame, NotificationChain msgs) {
		Frame oldFrame = frame;
		frame = newFrame;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__FRAME, oldFrame, newFrame);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrame(Frame newFrame) {
		if (newFrame != frame) {
			NotificationChain msgs = null;
			if (frame != null)
				msgs = ((InternalEObject)frame).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__FRAME, null, msgs);
			if (newFrame != null)
				msgs = ((InternalEObject)newFrame).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__FRAME, null, msgs);
			msgs = basicSetFrame(newFrame, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__FRAME, newFrame, newFrame));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NcaRules getNca() {
		return nca;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNca(NcaRules newNca, NotificationChain msgs) {
		NcaRules oldNca = nca;
		nca = newNca;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__NCA, oldNca, newNca);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNca(NcaRules newNca) {
		if (newNca != nca) {
			NotificationChain msgs = null;
			if (nca != null)
				msgs = ((InternalEObject)nca).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__NCA, null, msgs);
			if (newNca != null)
				msgs = ((InternalEObject)newNca).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__NCA, null, msgs);
			msgs = basicSetNca(newNca, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__NCA, newNca, newNca));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metric> getMetrics() {
		if (metrics == null) {
			metrics = new EObjectContainmentEList<Metric>(Metric.class, this, PlanPackage.ANALYSIS_PLAN__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DoseExposure getDoseExposure() {
		return doseExposure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDoseExposure(DoseExposure newDoseExposure, NotificationChain msgs) {
		DoseExposure oldDoseExposure = doseExposure;
		doseExposure = newDoseExposure;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__DOSE_EXPOSURE, oldDoseExposure, newDoseExposure);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoseExposure(DoseExposure newDoseExposure) {
		if (newDoseExposure != doseExposure) {
			NotificationChain msgs = null;
			if (doseExposure != null)
				msgs = ((InternalEObject)doseExposure).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__DOSE_EXPOSURE, null, msgs);
			if (newDoseExposure != null)
				msgs = ((InternalEObject)newDoseExposure).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__DOSE_EXPOSURE, null, msgs);
			msgs = basicSetDoseExposure(newDoseExposure, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__DOSE_EXPOSURE, newDoseExposure, newDoseExposure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimeToEvent> getTimeToEvent() {
		if (timeToEvent == null) {
			timeToEvent = new EObjectContainmentEList<TimeToEvent>(TimeToEvent.class, this, PlanPackage.ANALYSIS_PLAN__TIME_TO_EVENT);
		}
		return timeToEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Binary> getBinary() {
		if (binary == null) {
			binary = new EObjectContainmentEList<Binary>(Binary.class, this, PlanPackage.ANALYSIS_PLAN__BINARY);
		}
		return binary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Covariates getCovariates() {
		return covariates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCovariates(Covariates newCovariates, NotificationChain msgs) {
		Covariates oldCovariates = covariates;
		covariates = newCovariates;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__COVARIATES, oldCovariates, newCovariates);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCovariates(Covariates newCovariates) {
		if (newCovariates != covariates) {
			NotificationChain msgs = null;
			if (covariates != null)
				msgs = ((InternalEObject)covariates).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__COVARIATES, null, msgs);
			if (newCovariates != null)
				msgs = ((InternalEObject)newCovariates).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__COVARIATES, null, msgs);
			msgs = basicSetCovariates(newCovariates, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__COVARIATES, newCovariates, newCovariates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Selection getSelection() {
		return selection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSelection(Selection newSelection, NotificationChain msgs) {
		Selection oldSelection = selection;
		selection = newSelection;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__SELECTION, oldSelection, newSelection);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelection(Selection newSelection) {
		if (newSelection != selection) {
			NotificationChain msgs = null;
			if (selection != null)
				msgs = ((InternalEObject)selection).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__SELECTION, null, msgs);
			if (newSelection != null)
				msgs = ((InternalEObject)newSelection).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__SELECTION, null, msgs);
			msgs = basicSetSelection(newSelection, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__SELECTION, newSelection, newSelection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantiles getQuantiles() {
		return quantiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetQuantiles(Quantiles newQuantiles, NotificationChain msgs) {
		Quantiles oldQuantiles = quantiles;
		quantiles = newQuantiles;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__QUANTILES, oldQuantiles, newQuantiles);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantiles(Quantiles newQuantiles) {
		if (newQuantiles != quantiles) {
			NotificationChain msgs = null;
			if (quantiles != null)
				msgs = ((InternalEObject)quantiles).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__QUANTILES, null, msgs);
			if (newQuantiles != null)
				msgs = ((InternalEObject)newQuantiles).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__QUANTILES, null, msgs);
			msgs = basicSetQuantiles(newQuantiles, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__QUANTILES, newQuantiles, newQuantiles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Intervals getIntervals() {
		return intervals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIntervals(Intervals newIntervals, NotificationChain msgs) {
		Intervals oldIntervals = intervals;
		intervals = newIntervals;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__INTERVALS, oldIntervals, newIntervals);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntervals(Intervals newIntervals) {
		if (newIntervals != intervals) {
			NotificationChain msgs = null;
			if (intervals != null)
				msgs = ((InternalEObject)intervals).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__INTERVALS, null, msgs);
			if (newIntervals != null)
				msgs = ((InternalEObject)newIntervals).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__INTERVALS, null, msgs);
			msgs = basicSetIntervals(newIntervals, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__INTERVALS, newIntervals, newIntervals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeRules getTiming() {
		return timing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTiming(TimeRules newTiming, NotificationChain msgs) {
		TimeRules oldTiming = timing;
		timing = newTiming;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__TIMING, oldTiming, newTiming);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTiming(TimeRules newTiming) {
		if (newTiming != timing) {
			NotificationChain msgs = null;
			if (timing != null)
				msgs = ((InternalEObject)timing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__TIMING, null, msgs);
			if (newTiming != null)
				msgs = ((InternalEObject)newTiming).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__TIMING, null, msgs);
			msgs = basicSetTiming(newTiming, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__TIMING, newTiming, newTiming));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuardRules getGuards() {
		return guards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGuards(GuardRules newGuards, NotificationChain msgs) {
		GuardRules oldGuards = guards;
		guards = newGuards;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__GUARDS, oldGuards, newGuards);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuards(GuardRules newGuards) {
		if (newGuards != guards) {
			NotificationChain msgs = null;
			if (guards != null)
				msgs = ((InternalEObject)guards).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__GUARDS, null, msgs);
			if (newGuards != null)
				msgs = ((InternalEObject)newGuards).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__GUARDS, null, msgs);
			msgs = basicSetGuards(newGuards, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__GUARDS, newGuards, newGuards));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZeroExposure getZeroExposure() {
		return zeroExposure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetZeroExposure(ZeroExposure newZeroExposure, NotificationChain msgs) {
		ZeroExposure oldZeroExposure = zeroExposure;
		zeroExposure = newZeroExposure;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__ZERO_EXPOSURE, oldZeroExposure, newZeroExposure);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZeroExposure(ZeroExposure newZeroExposure) {
		if (newZeroExposure != zeroExposure) {
			NotificationChain msgs = null;
			if (zeroExposure != null)
				msgs = ((InternalEObject)zeroExposure).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__ZERO_EXPOSURE, null, msgs);
			if (newZeroExposure != null)
				msgs = ((InternalEObject)newZeroExposure).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__ZERO_EXPOSURE, null, msgs);
			msgs = basicSetZeroExposure(newZeroExposure, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__ZERO_EXPOSURE, newZeroExposure, newZeroExposure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NamedValue> getReferencePatient() {
		if (referencePatient == null) {
			referencePatient = new EObjectContainmentEList<NamedValue>(NamedValue.class, this, PlanPackage.ANALYSIS_PLAN__REFERENCE_PATIENT);
		}
		return referencePatient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DoseRange getDoseRange() {
		return doseRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDoseRange(DoseRange newDoseRange, NotificationChain msgs) {
		DoseRange oldDoseRange = doseRange;
		doseRange = newDoseRange;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__DOSE_RANGE, oldDoseRange, newDoseRange);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoseRange(DoseRange newDoseRange) {
		if (newDoseRange != doseRange) {
			NotificationChain msgs = null;
			if (doseRange != null)
				msgs = ((InternalEObject)doseRange).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__DOSE_RANGE, null, msgs);
			if (newDoseRange != null)
				msgs = ((InternalEObject)newDoseRange).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__DOSE_RANGE, null, msgs);
			msgs = basicSetDoseRange(newDoseRange, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__DOSE_RANGE, newDoseRange, newDoseRange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pooled getPooled() {
		return pooled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPooled(Pooled newPooled, NotificationChain msgs) {
		Pooled oldPooled = pooled;
		pooled = newPooled;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__POOLED, oldPooled, newPooled);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPooled(Pooled newPooled) {
		if (newPooled != pooled) {
			NotificationChain msgs = null;
			if (pooled != null)
				msgs = ((InternalEObject)pooled).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__POOLED, null, msgs);
			if (newPooled != null)
				msgs = ((InternalEObject)newPooled).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackage.ANALYSIS_PLAN__POOLED, null, msgs);
			msgs = basicSetPooled(newPooled, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ANALYSIS_PLAN__POOLED, newPooled, newPooled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Resolution> getResolutions() {
		if (resolutions == null) {
			resolutions = new EObjectContainmentEList<Resolution>(Resolution.class, this, PlanPackage.ANALYSIS_PLAN__RESOLUTIONS);
		}
		return resolutions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExcludedSubject> getExclusions() {
		if (exclusions == null) {
			exclusions = new EObjectContainmentEList<ExcludedSubject>(ExcludedSubject.class, this, PlanPackage.ANALYSIS_PLAN__EXCLUSIONS);
		}
		return exclusions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExcludedSample> getExcludedSamples() {
		if (excludedSamples == null) {
			excludedSamples = new EObjectContainmentEList<ExcludedSample>(ExcludedSample.class, this, PlanPackage.ANALYSIS_PLAN__EXCLUDED_SAMPLES);
		}
		return excludedSamples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SlopeChoice> getSlopes() {
		if (slopes == null) {
			slopes = new EObjectContainmentEList<SlopeChoice>(SlopeChoice.class, this, PlanPackage.ANALYSIS_PLAN__SLOPES);
		}
		return slopes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Sensitivity> getSensitivity() {
		if (sensitivity == null) {
			sensitivity = new EObjectContainmentEList<Sensitivity>(Sensitivity.class, this, PlanPackage.ANALYSIS_PLAN__SENSITIVITY);
		}
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSigners() {
		if (signers == null) {
			signers = new EDataTypeEList<String>(String.class, this, PlanPackage.ANALYSIS_PLAN__SIGNERS);
		}
		return signers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.ANALYSIS_PLAN__FRAME:
				return basicSetFrame(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__NCA:
				return basicSetNca(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__METRICS:
				return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
			case PlanPackage.ANALYSIS_PLAN__DOSE_EXPOSURE:
				return basicSetDoseExposure(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__TIME_TO_EVENT:
				return ((InternalEList<?>)getTimeToEvent()).basicRemove(otherEnd, msgs);
			case PlanPackage.ANALYSIS_PLAN__BINARY:
				return ((InternalEList<?>)getBinary()).basicRemove(otherEnd, msgs);
			case PlanPackage.ANALYSIS_PLAN__COVARIATES:
				return basicSetCovariates(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__SELECTION:
				return basicSetSelection(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__QUANTILES:
				return basicSetQuantiles(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__INTERVALS:
				return basicSetIntervals(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__TIMING:
				return basicSetTiming(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__GUARDS:
				return basicSetGuards(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__ZERO_EXPOSURE:
				return basicSetZeroExposure(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__REFERENCE_PATIENT:
				return ((InternalEList<?>)getReferencePatient()).basicRemove(otherEnd, msgs);
			case PlanPackage.ANALYSIS_PLAN__DOSE_RANGE:
				return basicSetDoseRange(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__POOLED:
				return basicSetPooled(null, msgs);
			case PlanPackage.ANALYSIS_PLAN__RESOLUTIONS:
				return ((InternalEList<?>)getResolutions()).basicRemove(otherEnd, msgs);
			case PlanPackage.ANALYSIS_PLAN__EXCLUSIONS:
				return ((InternalEList<?>)getExclusions()).basicRemove(otherEnd, msgs);
			case PlanPackage.ANALYSIS_PLAN__EXCLUDED_SAMPLES:
				return ((InternalEList<?>)getExcludedSamples()).basicRemove(otherEnd, msgs);
			case PlanPackage.ANALYSIS_PLAN__SLOPES:
				return ((InternalEList<?>)getSlopes()).basicRemove(otherEnd, msgs);
			case PlanPackage.ANALYSIS_PLAN__SENSITIVITY:
				return ((InternalEList<?>)getSensitivity()).basicRemove(otherEnd, msgs);
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
			case PlanPackage.ANALYSIS_PLAN__ID:
				return getId();
			case PlanPackage.ANALYSIS_PLAN__TITLE:
				return getTitle();
			case PlanPackage.ANALYSIS_PLAN__FRAME:
				return getFrame();
			case PlanPackage.ANALYSIS_PLAN__NCA:
				return getNca();
			case PlanPackage.ANALYSIS_PLAN__METRICS:
				return getMetrics();
			case PlanPackage.ANALYSIS_PLAN__DOSE_EXPOSURE:
				return getDoseExposure();
			case PlanPackage.ANALYSIS_PLAN__TIME_TO_EVENT:
				return getTimeToEvent();
			case PlanPackage.ANALYSIS_PLAN__BINARY:
				return getBinary();
			case PlanPackage.ANALYSIS_PLAN__COVARIATES:
				return getCovariates();
			case PlanPackage.ANALYSIS_PLAN__SELECTION:
				return getSelection();
			case PlanPackage.ANALYSIS_PLAN__QUANTILES:
				return getQuantiles();
			case PlanPackage.ANALYSIS_PLAN__INTERVALS:
				return getIntervals();
			case PlanPackage.ANALYSIS_PLAN__TIMING:
				return getTiming();
			case PlanPackage.ANALYSIS_PLAN__GUARDS:
				return getGuards();
			case PlanPackage.ANALYSIS_PLAN__ZERO_EXPOSURE:
				return getZeroExposure();
			case PlanPackage.ANALYSIS_PLAN__REFERENCE_PATIENT:
				return getReferencePatient();
			case PlanPackage.ANALYSIS_PLAN__DOSE_RANGE:
				return getDoseRange();
			case PlanPackage.ANALYSIS_PLAN__POOLED:
				return getPooled();
			case PlanPackage.ANALYSIS_PLAN__RESOLUTIONS:
				return getResolutions();
			case PlanPackage.ANALYSIS_PLAN__EXCLUSIONS:
				return getExclusions();
			case PlanPackage.ANALYSIS_PLAN__EXCLUDED_SAMPLES:
				return getExcludedSamples();
			case PlanPackage.ANALYSIS_PLAN__SLOPES:
				return getSlopes();
			case PlanPackage.ANALYSIS_PLAN__SENSITIVITY:
				return getSensitivity();
			case PlanPackage.ANALYSIS_PLAN__SIGNERS:
				return getSigners();
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
			case PlanPackage.ANALYSIS_PLAN__ID:
				setId((String)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__FRAME:
				setFrame((Frame)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__NCA:
				setNca((NcaRules)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends Metric>)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__DOSE_EXPOSURE:
				setDoseExposure((DoseExposure)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__TIME_TO_EVENT:
				getTimeToEvent().clear();
				getTimeToEvent().addAll((Collection<? extends TimeToEvent>)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__BINARY:
				getBinary().clear();
				getBinary().addAll((Collection<? extends Binary>)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__COVARIATES:
				setCovariates((Covariates)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__SELECTION:
				setSelection((Selection)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__QUANTILES:
				setQuantiles((Quantiles)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__INTERVALS:
				setIntervals((Intervals)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__TIMING:
				setTiming((TimeRules)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__GUARDS:
				setGuards((GuardRules)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__ZERO_EXPOSURE:
				setZeroExposure((ZeroExposure)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__REFERENCE_PATIENT:
				getReferencePatient().clear();
				getReferencePatient().addAll((Collection<? extends NamedValue>)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__DOSE_RANGE:
				setDoseRange((DoseRange)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__POOLED:
				setPooled((Pooled)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__RESOLUTIONS:
				getResolutions().clear();
				getResolutions().addAll((Collection<? extends Resolution>)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__EXCLUSIONS:
				getExclusions().clear();
				getExclusions().addAll((Collection<? extends ExcludedSubject>)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__EXCLUDED_SAMPLES:
				getExcludedSamples().clear();
				getExcludedSamples().addAll((Collection<? extends ExcludedSample>)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__SLOPES:
				getSlopes().clear();
				getSlopes().addAll((Collection<? extends SlopeChoice>)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__SENSITIVITY:
				getSensitivity().clear();
				getSensitivity().addAll((Collection<? extends Sensitivity>)newValue);
				return;
			case PlanPackage.ANALYSIS_PLAN__SIGNERS:
				getSigners().clear();
				getSigners().addAll((Collection<? extends String>)newValue);
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
			case PlanPackage.ANALYSIS_PLAN__ID:
				setId(ID_EDEFAULT);
				return;
			case PlanPackage.ANALYSIS_PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PlanPackage.ANALYSIS_PLAN__FRAME:
				setFrame((Frame)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__NCA:
				setNca((NcaRules)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__METRICS:
				getMetrics().clear();
				return;
			case PlanPackage.ANALYSIS_PLAN__DOSE_EXPOSURE:
				setDoseExposure((DoseExposure)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__TIME_TO_EVENT:
				getTimeToEvent().clear();
				return;
			case PlanPackage.ANALYSIS_PLAN__BINARY:
				getBinary().clear();
				return;
			case PlanPackage.ANALYSIS_PLAN__COVARIATES:
				setCovariates((Covariates)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__SELECTION:
				setSelection((Selection)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__QUANTILES:
				setQuantiles((Quantiles)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__INTERVALS:
				setIntervals((Intervals)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__TIMING:
				setTiming((TimeRules)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__GUARDS:
				setGuards((GuardRules)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__ZERO_EXPOSURE:
				setZeroExposure((ZeroExposure)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__REFERENCE_PATIENT:
				getReferencePatient().clear();
				return;
			case PlanPackage.ANALYSIS_PLAN__DOSE_RANGE:
				setDoseRange((DoseRange)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__POOLED:
				setPooled((Pooled)null);
				return;
			case PlanPackage.ANALYSIS_PLAN__RESOLUTIONS:
				getResolutions().clear();
				return;
			case PlanPackage.ANALYSIS_PLAN__EXCLUSIONS:
				getExclusions().clear();
				return;
			case PlanPackage.ANALYSIS_PLAN__EXCLUDED_SAMPLES:
				getExcludedSamples().clear();
				return;
			case PlanPackage.ANALYSIS_PLAN__SLOPES:
				getSlopes().clear();
				return;
			case PlanPackage.ANALYSIS_PLAN__SENSITIVITY:
				getSensitivity().clear();
				return;
			case PlanPackage.ANALYSIS_PLAN__SIGNERS:
				getSigners().clear();
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
			case PlanPackage.ANALYSIS_PLAN__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case PlanPackage.ANALYSIS_PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PlanPackage.ANALYSIS_PLAN__FRAME:
				return frame != null;
			case PlanPackage.ANALYSIS_PLAN__NCA:
				return nca != null;
			case PlanPackage.ANALYSIS_PLAN__METRICS:
				return metrics != null && !metrics.isEmpty();
			case PlanPackage.ANALYSIS_PLAN__DOSE_EXPOSURE:
				return doseExposure != null;
			case PlanPackage.ANALYSIS_PLAN__TIME_TO_EVENT:
				return timeToEvent != null && !timeToEvent.isEmpty();
			case PlanPackage.ANALYSIS_PLAN__BINARY:
				return binary != null && !binary.isEmpty();
			case PlanPackage.ANALYSIS_PLAN__COVARIATES:
				return covariates != null;
			case PlanPackage.ANALYSIS_PLAN__SELECTION:
				return selection != null;
			case PlanPackage.ANALYSIS_PLAN__QUANTILES:
				return quantiles != null;
			case PlanPackage.ANALYSIS_PLAN__INTERVALS:
				return intervals != null;
			case PlanPackage.ANALYSIS_PLAN__TIMING:
				return timing != null;
			case PlanPackage.ANALYSIS_PLAN__GUARDS:
				return guards != null;
			case PlanPackage.ANALYSIS_PLAN__ZERO_EXPOSURE:
				return zeroExposure != null;
			case PlanPackage.ANALYSIS_PLAN__REFERENCE_PATIENT:
				return referencePatient != null && !referencePatient.isEmpty();
			case PlanPackage.ANALYSIS_PLAN__DOSE_RANGE:
				return doseRange != null;
			case PlanPackage.ANALYSIS_PLAN__POOLED:
				return pooled != null;
			case PlanPackage.ANALYSIS_PLAN__RESOLUTIONS:
				return resolutions != null && !resolutions.isEmpty();
			case PlanPackage.ANALYSIS_PLAN__EXCLUSIONS:
				return exclusions != null && !exclusions.isEmpty();
			case PlanPackage.ANALYSIS_PLAN__EXCLUDED_SAMPLES:
				return excludedSamples != null && !excludedSamples.isEmpty();
			case PlanPackage.ANALYSIS_PLAN__SLOPES:
				return slopes != null && !slopes.isEmpty();
			case PlanPackage.ANALYSIS_PLAN__SENSITIVITY:
				return sensitivity != null && !sensitivity.isEmpty();
			case PlanPackage.ANALYSIS_PLAN__SIGNERS:
				return signers != null && !signers.isEmpty();
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
		result.append(", signers: ");
		result.append(signers);
		result.append(')');
		return result.toString();
	}

} //AnalysisPlanImpl
