/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Analysis Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getId <em>Id</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getNca <em>Nca</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getDoseExposure <em>Dose Exposure</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getTimeToEvent <em>Time To Event</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getBinary <em>Binary</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getCovariates <em>Covariates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getSelection <em>Selection</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getQuantiles <em>Quantiles</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getIntervals <em>Intervals</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getGuards <em>Guards</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getZeroExposure <em>Zero Exposure</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getReferencePatient <em>Reference Patient</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getDoseRange <em>Dose Range</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getPooled <em>Pooled</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getResolutions <em>Resolutions</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getExcludedSamples <em>Excluded Samples</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getSlopes <em>Slopes</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.AnalysisPlan#getSigners <em>Signers</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan()
 * @model
 * @generated
 */
public interface AnalysisPlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Frame</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frame</em>' containment reference.
	 * @see #setFrame(Frame)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Frame()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Frame getFrame();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getFrame <em>Frame</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame</em>' containment reference.
	 * @see #getFrame()
	 * @generated
	 */
	void setFrame(Frame value);

	/**
	 * Returns the value of the '<em><b>Nca</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nca</em>' containment reference.
	 * @see #setNca(NcaRules)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Nca()
	 * @model containment="true" required="true"
	 * @generated
	 */
	NcaRules getNca();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getNca <em>Nca</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nca</em>' containment reference.
	 * @see #getNca()
	 * @generated
	 */
	void setNca(NcaRules value);

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.plan.Metric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Metrics()
	 * @model containment="true"
	 * @generated
	 */
	EList<Metric> getMetrics();

	/**
	 * Returns the value of the '<em><b>Dose Exposure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dose Exposure</em>' containment reference.
	 * @see #setDoseExposure(DoseExposure)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_DoseExposure()
	 * @model containment="true" required="true"
	 * @generated
	 */
	DoseExposure getDoseExposure();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getDoseExposure <em>Dose Exposure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dose Exposure</em>' containment reference.
	 * @see #getDoseExposure()
	 * @generated
	 */
	void setDoseExposure(DoseExposure value);

	/**
	 * Returns the value of the '<em><b>Time To Event</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.plan.TimeToEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time To Event</em>' containment reference list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_TimeToEvent()
	 * @model containment="true"
	 * @generated
	 */
	EList<TimeToEvent> getTimeToEvent();

	/**
	 * Returns the value of the '<em><b>Binary</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.plan.Binary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Binary</em>' containment reference list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Binary()
	 * @model containment="true"
	 * @generated
	 */
	EList<Binary> getBinary();

	/**
	 * Returns the value of the '<em><b>Covariates</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Covariates</em>' containment reference.
	 * @see #setCovariates(Covariates)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Covariates()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Covariates getCovariates();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getCovariates <em>Covariates</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Covariates</em>' containment reference.
	 * @see #getCovariates()
	 * @generated
	 */
	void setCovariates(Covariates value);

	/**
	 * Returns the value of the '<em><b>Selection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Selection</em>' containment reference.
	 * @see #setSelection(Selection)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Selection()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Selection getSelection();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getSelection <em>Selection</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Selection</em>' containment reference.
	 * @see #getSelection()
	 * @generated
	 */
	void setSelection(Selection value);

	/**
	 * Returns the value of the '<em><b>Quantiles</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quantiles</em>' containment reference.
	 * @see #setQuantiles(Quantiles)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Quantiles()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Quantiles getQuantiles();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getQuantiles <em>Quantiles</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantiles</em>' containment reference.
	 * @see #getQuantiles()
	 * @generated
	 */
	void setQuantiles(Quantiles value);

	/**
	 * Returns the value of the '<em><b>Intervals</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intervals</em>' containment reference.
	 * @see #setIntervals(Intervals)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Intervals()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Intervals getIntervals();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getIntervals <em>Intervals</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intervals</em>' containment reference.
	 * @see #getIntervals()
	 * @generated
	 */
	void setIntervals(Intervals value);

	/**
	 * Returns the value of the '<em><b>Timing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timing</em>' containment reference.
	 * @see #setTiming(TimeRules)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Timing()
	 * @model containment="true" required="true"
	 * @generated
	 */
	TimeRules getTiming();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getTiming <em>Timing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timing</em>' containment reference.
	 * @see #getTiming()
	 * @generated
	 */
	void setTiming(TimeRules value);

	/**
	 * Returns the value of the '<em><b>Guards</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guards</em>' containment reference.
	 * @see #setGuards(GuardRules)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Guards()
	 * @model containment="true" required="true"
	 * @generated
	 */
	GuardRules getGuards();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getGuards <em>Guards</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guards</em>' containment reference.
	 * @see #getGuards()
	 * @generated
	 */
	void setGuards(GuardRules value);

	/**
	 * Returns the value of the '<em><b>Zero Exposure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zero Exposure</em>' containment reference.
	 * @see #setZeroExposure(ZeroExposure)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_ZeroExposure()
	 * @model containment="true" required="true"
	 * @generated
	 */
	ZeroExposure getZeroExposure();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getZeroExposure <em>Zero Exposure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zero Exposure</em>' containment reference.
	 * @see #getZeroExposure()
	 * @generated
	 */
	void setZeroExposure(ZeroExposure value);

	/**
	 * Returns the value of the '<em><b>Reference Patient</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.plan.NamedValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reference Patient</em>' containment reference list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_ReferencePatient()
	 * @model containment="true"
	 * @generated
	 */
	EList<NamedValue> getReferencePatient();

	/**
	 * Returns the value of the '<em><b>Dose Range</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dose Range</em>' containment reference.
	 * @see #setDoseRange(DoseRange)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_DoseRange()
	 * @model containment="true" required="true"
	 * @generated
	 */
	DoseRange getDoseRange();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getDoseRange <em>Dose Range</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dose Range</em>' containment reference.
	 * @see #getDoseRange()
	 * @generated
	 */
	void setDoseRange(DoseRange value);

	/**
	 * Returns the value of the '<em><b>Pooled</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pooled</em>' containment reference.
	 * @see #setPooled(Pooled)
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Pooled()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Pooled getPooled();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.AnalysisPlan#getPooled <em>Pooled</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pooled</em>' containment reference.
	 * @see #getPooled()
	 * @generated
	 */
	void setPooled(Pooled value);

	/**
	 * Returns the value of the '<em><b>Resolutions</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.plan.Resolution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resolutions</em>' containment reference list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Resolutions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Resolution> getResolutions();

	/**
	 * Returns the value of the '<em><b>Exclusions</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.plan.ExcludedSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exclusions</em>' containment reference list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Exclusions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExcludedSubject> getExclusions();

	/**
	 * Returns the value of the '<em><b>Excluded Samples</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.plan.ExcludedSample}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Excluded Samples</em>' containment reference list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_ExcludedSamples()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExcludedSample> getExcludedSamples();

	/**
	 * Returns the value of the '<em><b>Slopes</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.plan.SlopeChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slopes</em>' containment reference list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Slopes()
	 * @model containment="true"
	 * @generated
	 */
	EList<SlopeChoice> getSlopes();

	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.plan.Sensitivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sensitivity</em>' containment reference list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Sensitivity()
	 * @model containment="true"
	 * @generated
	 */
	EList<Sensitivity> getSensitivity();

	/**
	 * Returns the value of the '<em><b>Signers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signers</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getAnalysisPlan_Signers()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSigners();

} // AnalysisPlan
