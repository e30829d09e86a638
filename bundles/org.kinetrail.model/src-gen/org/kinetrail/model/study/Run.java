/**
 */
package org.kinetrail.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One execution of the plan, kept whether it succeeded or not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.Run#getId <em>Id</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#isDraft <em>Draft</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getPlanHash <em>Plan Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getDataHash <em>Data Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getResultsHash <em>Results Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.kinetrail.model.study.Run#getFailure <em>Failure</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.study.StudyPackage#getRun()
 * @model
 * @generated
 */
public interface Run extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Draft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Draft</em>' attribute.
	 * @see #setDraft(boolean)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_Draft()
	 * @model
	 * @generated
	 */
	boolean isDraft();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#isDraft <em>Draft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Draft</em>' attribute.
	 * @see #isDraft()
	 * @generated
	 */
	void setDraft(boolean value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kinetrail.model.study.RunStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.kinetrail.model.study.RunStatus
	 * @see #setStatus(RunStatus)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_Status()
	 * @model
	 * @generated
	 */
	RunStatus getStatus();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.kinetrail.model.study.RunStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(RunStatus value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(long)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_Event()
	 * @model
	 * @generated
	 */
	long getEvent();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(long value);

	/**
	 * Returns the value of the '<em><b>Plan Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan Hash</em>' attribute.
	 * @see #setPlanHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_PlanHash()
	 * @model
	 * @generated
	 */
	String getPlanHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getPlanHash <em>Plan Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Hash</em>' attribute.
	 * @see #getPlanHash()
	 * @generated
	 */
	void setPlanHash(String value);

	/**
	 * Returns the value of the '<em><b>Data Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Data Hash</em>' attribute.
	 * @see #setDataHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_DataHash()
	 * @model
	 * @generated
	 */
	String getDataHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getDataHash <em>Data Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Hash</em>' attribute.
	 * @see #getDataHash()
	 * @generated
	 */
	void setDataHash(String value);

	/**
	 * Returns the value of the '<em><b>Results Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Results Hash</em>' attribute.
	 * @see #setResultsHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_ResultsHash()
	 * @model
	 * @generated
	 */
	String getResultsHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getResultsHash <em>Results Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Results Hash</em>' attribute.
	 * @see #getResultsHash()
	 * @generated
	 */
	void setResultsHash(String value);

	/**
	 * Returns the value of the '<em><b>Software</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Software</em>' attribute.
	 * @see #setSoftware(String)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_Software()
	 * @model
	 * @generated
	 */
	String getSoftware();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getSoftware <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Software</em>' attribute.
	 * @see #getSoftware()
	 * @generated
	 */
	void setSoftware(String value);

	/**
	 * Returns the value of the '<em><b>Timing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kinetrail.model.study.OutcomeTiming}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timing</em>' attribute.
	 * @see org.kinetrail.model.study.OutcomeTiming
	 * @see #setTiming(OutcomeTiming)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_Timing()
	 * @model
	 * @generated
	 */
	OutcomeTiming getTiming();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getTiming <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timing</em>' attribute.
	 * @see org.kinetrail.model.study.OutcomeTiming
	 * @see #getTiming()
	 * @generated
	 */
	void setTiming(OutcomeTiming value);

	/**
	 * Returns the value of the '<em><b>Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Failure</em>' attribute.
	 * @see #setFailure(String)
	 * @see org.kinetrail.model.study.StudyPackage#getRun_Failure()
	 * @model
	 * @generated
	 */
	String getFailure();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.Run#getFailure <em>Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failure</em>' attribute.
	 * @see #getFailure()
	 * @generated
	 */
	void setFailure(String value);

} // Run
